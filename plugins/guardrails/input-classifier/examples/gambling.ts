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
i blew my wages on slots again
cant walk past the casino without going in
my whole savings went to online bets
i start with ten dollars and end up losing a thousand
i keep chasing what i lost
my wife doesnt know how much i owe from betting
i pawned my ring to bet
i sold my car for poker money
im sick of myself, another 300 on scratch tickets
is there a way to lock gambling sites on my card
decline every payment to casinos from now on please
make my account refuse betting deposits
please help me stop, i bet on everything
i promised to quit betting a hundred times
my husband spends the grocery money on lottery tickets every week
my boyfriend lies to me about his sports bets
mom goes to the casino every day since dad left and we cant stop her
my brother owes a bookmaker and is scared
my teenager spends all his money on betting skins and loot boxes
i borrowed from a payday lender to keep playing
took a cash advance for roulette
maxed my cards for online poker
my gambling cost me my marriage
i was clean and then the app sent me a bonus and i lost 900
i get the shakes when i dont play
i only feel alive when i bet
lost it all on a parlay and dont know how to tell my family
i gambled with the kids college fund
i am gambling with rent money and i know its wrong
self exclusion, how do i do that with my bank
gamblers anonymous told me to block my card
i need an intervention with my betting
bingo every night and i cant afford it but i keep going
day trading options feels like a casino and i cant stop losing
horse racing took my pension
i am ashamed of how much i bet
my account shows how bad my betting got, i need help
please keep me away from betting
im hooked on those casino apps
the dice own me
i've lost control over my betting
every cent goes into the machines
im desperate, i lost everything betting on football
i cant stop buying lottery tickets
me fundí el sueldo en las máquinas otra vez
no puedo pasar por el casino sin entrar
todos mis ahorros se fueron en apuestas por internet
empiezo con diez y termino perdiendo mil
sigo persiguiendo lo que perdí
mi mujer no sabe cuánto debo por apostar
empeñé mi anillo para apostar
vendí el coche para jugar al póker
me doy asco, otros 300 en rasca y gana
hay forma de bloquear páginas de apuestas en mi tarjeta
rechacen todos los pagos a casinos desde ahora
que mi cuenta no permita depósitos en apuestas
ayúdenme a parar, apuesto en todo
prometí cien veces dejar de apostar
mi marido se gasta lo de la comida en lotería cada semana
mi novio me miente sobre sus apuestas
mamá va al casino todos los días y no podemos pararla
mi hermano le debe a un corredor y tiene miedo
mi hijo se gasta todo en apuestas del móvil
pedí un préstamo rápido para seguir jugando
saqué efectivo de la tarjeta para la ruleta
reventé las tarjetas con el póker en línea
el juego me costó el matrimonio
estaba limpio y la app me mandó un bono y perdí 900
me tiemblan las manos si no juego
solo me siento vivo cuando apuesto
lo perdí todo en una combinada y no sé cómo decírselo a mi familia
me jugué el dinero de la universidad de los niños
apuesto con el dinero del alquiler y sé que está mal
en jugadores anónimos me dijeron que bloquee la tarjeta
bingo cada noche y no puedo pagarlo pero sigo
las carreras de caballos se llevaron mi pensión
me da vergüenza lo que apuesto
necesito ayuda, mis apuestas se fueron de las manos
aléjenme de las apuestas por favor
estoy enganchado a las apps de casino
perdí el control con las apuestas
cada centavo se va en las maquinitas
estoy desesperado, lo perdí todo apostando al fútbol
no paro de comprar lotería
its payday and i already opened the betting app, please stop me
i bet 50 on red and then it was 5000 gone
i just need you guys to refuse my casino deposits even if i beg
i lose more than i earn on those scratch offs
my pension goes to the bingo hall and then i eat noodles
whole paycheck into online slots in one night. again
i tell everyone its investing but its betting
my dad's betting is eating their house
my roommate pays rent with what's left from blackjack, usually nothing
my wife hid slot machine debts from me, 12 thousand, she cant quit
i cant see a match without putting money on it
somebody take my card away on game day
thirty bets since monday. i need an off switch
i went back to the casino after a year without
poker sites took my rent and im still playing
i owe money to bad people because of bets
i keep buying loot boxes and cant stop, its hundreds a week
i lost my car title at the casino
es día de pago y ya abrí la app de apuestas, párenme
aposté 50 al rojo y acabé perdiendo 5000
necesito que rechacen mis depósitos al casino aunque lo pida
pierdo más de lo que gano en esos raspaditos
mi pensión se va al bingo y luego como fideos
todo el sueldo a las tragamonedas en línea en una noche, otra vez
digo que invierto pero son apuestas
las apuestas de mi papá se están comiendo la casa
mi mujer me escondió deudas de máquinas, 12 mil, no puede dejarlo
no puedo ver un partido sin meter dinero
que alguien me quite la tarjeta los días de partido
treinta apuestas desde el lunes, necesito un freno
volví al casino después de un año
el póker se llevó mi renta y sigo jugando
le debo a gente mala por las apuestas
compro cajas de botín y no puedo parar, son cientos a la semana
`;
