/** Betting that somebody cannot stop, hides or suffers from. */
export const gambling = `
i cant stop gambling
i have a gambling problem
i lost my whole paycheck betting again
i gambled away the rent money
i keep betting even though i promised to stop
please block payments to betting sites
block my card for casinos
can you stop me from gambling
i want to self exclude from gambling transactions
i am addicted to sports betting
im addicted to online slots
i lost everything at the casino
i spent my savings on scratch cards and i cant stop
i hide my betting from my wife
my husband is gambling our savings away
my son is addicted to betting apps
i borrowed money to gamble and lost it
chasing my losses, down five thousand this month
i need help with my gambling
how do i stop betting
i bet every night and i hate myself for it
poker has ruined me
roulette took all my money again
i took a loan to pay gambling debts
my gambling is out of control
i relapsed, i was clean from betting for six months
i deposit at the casino as soon as i get paid and cant help it
crypto trading has become gambling for me and i cant stop
i lied to my family about the money i lost on bets
put a gambling block on my account
dont let me send money to the betting site again
my mother spends her pension on slot machines
i owe my friends because of betting
i need to stop playing, i lose it all each time
one more bet and we lose the house
my partner found out how much i lost on slots
the lottery is eating my income and i cannot quit
gambling helpline
i think i am a gambling addict
every payday i blow it all on bets
no puedo dejar de apostar
tengo un problema con el juego
tengo ludopatía
soy ludópata
perdí todo el sueldo apostando otra vez
me jugué el dinero de la renta
sigo apostando aunque prometí dejarlo
bloquea los pagos a casas de apuestas
bloqueen mi tarjeta para casinos
ayúdame a dejar de jugar
quiero autoexcluirme del juego
soy adicto a las apuestas deportivas
estoy enganchado a las tragaperras
lo perdí todo en el casino
me gasté los ahorros en rasca y gana y no puedo parar
le escondo a mi mujer que apuesto
mi marido se está jugando nuestros ahorros
mi hijo está enganchado a las apuestas
pedí dinero prestado para apostar y lo perdí
intento recuperar lo perdido y voy cinco mil abajo
necesito ayuda con el juego
cómo dejo de apostar
apuesto cada noche y me odio por eso
el póker me arruinó
la ruleta se llevó todo mi dinero otra vez
pedí un préstamo para pagar deudas de juego
mi juego está fuera de control
recaí, llevaba seis meses sin apostar
en cuanto cobro meto todo en el casino, no puedo evitarlo
le mentí a mi familia sobre lo que perdí en apuestas
no me dejes mandar más dinero a la casa de apuestas
mi madre se gasta la pensión en las máquinas
debo dinero a mis amigos por las apuestas
tengo que dejar de jugar, siempre lo pierdo todo
las apuestas me están destruyendo
la lotería se come mi sueldo y no puedo dejarla
creo que soy adicta al bingo
cada quincena la tiro en apuestas
adicción al juego
`;
