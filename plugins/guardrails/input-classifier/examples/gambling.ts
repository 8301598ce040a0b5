/** Betting that somebody cannot stop, hides or suffers from. */
export const gambling = `
@@ first
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
@@ third
i cant stop betting
block casino payments on my card
lost my whole check on slots
my husband gambles all our money
I need help with my gambling
chasing losses again, down 2k
please stop me from using betting sites
Blew the rent on a parlay
i hide my bets from my wife
addicted to online poker help
sports betting is ruining me
can the bank ban me from casinos
I promised I'd quit the scratch tickets and I spent 80 on them yesterday.
Every payday I tell myself it's the last time, and by midnight it's all on roulette.
can you put some kind of lock so gambling sites get declined, i dont trust myself
My daughter has been using the savings for some betting app and she can't quit.
I've lost more on football this season than I earned and nobody knows.
Is there a way to self exclude through the bank, I'm in way too deep with blackjack
I keep depositing 20 here 20 there on that bingo thing and it's hundreds, I can't control it
Took a cash advance to win back what I lost and lost that too.
my dad sneaks off to the racetrack with mom's pension and lies about it, what can we do on our end
Don't show me how much went to the casino, just make it impossible for me to go back.
im up at 4am betting on table tennis in countries i cant spell, i have a problem
I deleted the app six times. I download it again the same night.
Spent my kid's birthday money on fantasy picks and I feel sick, I need to be cut off.
The in-game loot spins have got me, it's gambling, and I've burned 900 and can't quit
Won 5 grand in spring and gave back eleven since, I don't know how to walk away.
You sent me my monthly summary and I couldn't look at it. Entertainment, ha. It's all the riverboat. I need something that stops the card from working there.
My brother lives with me and we share an account. He's been on those slot games all night, every night, and he cries about it after. He asked me to ask if you can block it.
So I told my girlfriend the money went to car repairs. It was the playoffs. I've done this three times now and I can't seem to not do it.
I was clean for fourteen months, went to meetings and all. Then a free bet popped up in a commercial. I've put through 1,800 since Sunday and I can feel it starting again.
I'm retired and the ladies go to the casino Wednesdays, that's how it began. Now I go alone on other days too. I've taken from the burial savings. I'm ashamed and I'd like it stopped.
Could you lower my daily limit to like 30 dollars? Otherwise it goes to the sportsbook the minute I'm bored. Lost 600 on break at work this week.
my roommate pays his half late every time cause he's day trading options like a casino and betting on the side. he says he can't help it. how can i help him
Crypto leverage is just slots with charts and I'm hooked. I've hidden two statements from my partner. I want a hard stop on transfers to that place.
We have a little restaurant and the till has been short. It's me. Lottery machine next door, every single day, I can't pass it.
gambling block pls
how do i get banned from my own betting account
i owe my bookie and i keep betting to pay him
My wife's bingo isn't fun any more, she's lost our vacation and can't stop.
took my savings to vegas. came back with nothing. again
Every ad makes me wanna bet and then i do and then i lose
I coach little league and I bet on little league, that's how bad it's got. Nobody would believe it. Is there a switch that makes the bank say no to those charges?
We put down a deposit for the wedding hall, or she thinks we did. It went on a horse. I've told myself a hundred times that I'll win it back before she checks.
Work travel is the worst, there's a casino in each hotel. I go down "for twenty minutes". Last trip was 2,700 and I cried in the rental car.
no puedo parar de apostar
bloqueen los casinos en mi tarjeta
perdí toda la quincena en tragamonedas
mi marido se juega todo
otra vez persiguiendo lo perdido, van 2 mil
no me dejen pagar casas de apuestas
me jugué la renta en un partido
le escondo mis apuestas a mi mujer
soy ludópata, ayuda
las apuestas deportivas me tienen hundido
pueden vetarme de los casinos online?
Prometí dejar los raspaditos y ayer gasté 80 en eso.
Cada día de pago digo que es la última y a medianoche ya está todo en la ruleta.
pónganme un candado para que se rechacen las páginas de juego, no me fío de mí
Mi hija se está gastando los ahorros en una app de apuestas y no consigue dejarlo.
Esta temporada he perdido en fútbol más de lo que gané trabajando y no lo sabe nadie.
¿Hay forma de autoexcluirse desde el banco? estoy metido hasta el cuello con el blackjack
meto 20 y luego 20 al bingo ese y ya son cientos, no me controlo
Pedí un adelanto de la tarjeta para recuperar lo que perdí y también lo perdí.
Mi papá se escapa al hipódromo con la pensión de mamá y nos miente, ¿qué podemos hacer?
No me enseñes cuánto se fue al casino, solo haz que no pueda volver.
son las 4 y sigo apostando a ping pong de países que ni conozco, tengo un problema
He borrado la aplicación seis veces y la misma noche la vuelvo a bajar.
Me jugué el dinero del cumple de mi hijo y me da asco, córtenme el acceso.
Las cajas sorpresa del jueguito me atraparon, llevo 900 y no puedo dejarlo
Gané cinco mil en primavera y ya devolví once, no sé cómo retirarme.
Me mandaste el resumen del mes y no pude ni mirarlo. Ocio, dice. Es todo el bingo. Necesito que la tarjeta no funcione ahí.
Mi hermano vive conmigo y compartimos cuenta. Pasa las noches en las tragaperras del móvil y después llora. Me pidió que pregunte si lo pueden bloquear.
Le dije a mi novia que la plata fue para el taller. Fueron los cuartos de final. Es la tercera vez y no me sale no hacerlo.
Llevaba catorce meses limpio, con reuniones y todo. Salió un anuncio de apuesta gratis. Desde el domingo metí 1.800 y siento que empieza otra vez.
Soy jubilada y los miércoles íbamos las amigas al casino, así empezó. Ahora voy sola otros días. Ya toqué lo del entierro. Me da vergüenza y quiero frenarlo.
¿Podrías bajarme el límite diario a 30? Si no, se va a la casa de apuestas en cuanto me aburro. En los descansos de esta semana perdí 600.
Tenemos un restaurancito y falta dinero en la caja. Soy yo. La máquina de la lotería está al lado y no soy capaz de pasar de largo.
el trading con apalancamiento es una ruleta con gráficas y estoy enganchado. le escondí dos extractos a mi pareja. pongan un tope ya
Mi amigo me debe y no paga porque todo se le va en peleas de gallos, apuesta hasta lo que no tiene. Él mismo dice que no puede dejarlo. ¿Cómo lo ayudo?
bloqueo de juego porfa
quiero que me echen de mi propia cuenta de apuestas
le debo al corredor y sigo apostando para pagarle
a mi esposa el bingo ya no la divierte, perdió nuestras vacaciones y no para
veo un anuncio de apuestas, apuesto y pierdo, así todos los días
engañé a mis padres para poder jugar al póker y sigo jugando
Entreno a niños y apuesto hasta en sus partidos, así de mal estoy. Nadie lo creería. ¿Hay un botón para que el banco rechace esos pagos?
Ella cree que ya dejamos la señal del salón de bodas. Se fue en un caballo. Cien veces me dije que lo recupero antes de que mire la cuenta.
Lo peor son los viajes de trabajo, en cada hotel hay casino. Bajo "veinte minutos". En el último fueron 2.700 y acabé llorando en el coche alquilado.
me comen las maquinitas del bar
la quiniela me está arruinando la vida
Mi papá vendió la moto para seguir jugando dominó por dinero.
quítenme la opción de pagar en casas de apuestas, de verdad no me aguanto
Le saco a la alcancía de la niña para el casino y después la relleno, cuando gano, que es nunca.
Fui a dos reuniones de jugadores anónimos y me salí. Anoche otra vez, 350 en una hora. Si la tarjeta no pasara sería más fácil.
Mi mujer piensa que hago horas extra. Estoy en el aparcamiento apostando con el móvil. No sé parar y no sé decírselo.
empecé con un dólar por ver el partido más emocionante y ya voy por el sueldo entero
@@ fourth
i told myself one last bet, that was forty bets ago
the rent went on a parlay again
payday hits and it's in the sportsbook before lunch
i need you to stop my card working at betting sites
can you put a block on casino payments for me, i can't do it myself
deleted the app five times and always put it back
i'm down 6 grand this month on slots and keep going
the slots have me, help
scratchers every morning, i can't walk past the store
i borrowed from my kid's college money to bet
i bet the mortgage
i'm chasing what i lost and it's getting worse
i'd win it back if i stopped thinking i'd win it back
i lie to my wife about the poker
nobody knows how much i lose at the tables
i hide the statements because of the betting
i play online roulette at work, all night, i'm wrecked
i haven't slept, i've been playing since friday
maxed two cards on the betting app
took a cash advance to keep playing
pawned my watch for the casino
i spend my disability check at bingo and then have nothing
lotto tickets, 50 a day, i know it's sick
my name is on the self exclusion list but the sites still take my card, block them
want to exclude myself from gambling merchants
limit how much i can send to sportsbooks, i've got a problem
can the bank refuse my gambling transactions
turn off gambling on my debit
how do i ban myself from betting with this card
i'm a gambling addict
i've got a betting problem
i have an addiction, it's the machines
i think i'm addicted to those day trading options like a casino
i relapsed, 14 months clean of betting and last night i lost 2k
relapse. the game was on. 900 gone
one bad weekend with the dice and the savings are gone
i swore to my mother i'd quit and i'm still betting
every time i get stressed i open the casino app
when i'm drunk i bet, i lose, i wake up sick
i can't stop putting money on games
i can't quit fantasy sports, i've lost too much
loot boxes, i spent 3000, can't stop opening them
those gacha pulls took my whole paycheck, i can't control it
crypto casino took it all and i still deposit
i keep depositing to that betting site, please make it impossible
i lost our down payment in vegas and haven't told her
my gambling is out of hand
gambling ruined me
it's the gambling again
horse races ate my pension
i'm 70 and i've been losing my social security at the casino bus trips
my husband bets everything we have
my wife is at the casino every night, the account is empty
my dad spends his pension on the slots
my son owes bookies
my brother's hooked on sports bets and asks me for money each week
my boyfriend gambles his pay then mine
my mom plays the machines until the money is gone
my daughter is stuck in online bingo
my partner hides betting losses from me, i found 4k
how do i stop my husband betting from our joint account
can you block betting on my son's card, he can't control himself
friend of mine gambles away his rent and wont stop, how to help
my grandson took the card for online casino, he is sick with it
my roommate is in deep with online poker
gamblers anonymous told me to call the bank
my counselor says i should ask you to block gambling payments
my sponsor said put up walls so here i am, block the casinos
please i'm begging block draft type sites, i'm losing my family
help me stop
help me stop gambling
i need help with gambling
gambling problem
betting addiction
block casino
block betting sites
i bet too much
can't stop betting
lost it all gambling
lost my check at the casino
blew everything at the track
dude i blew 1200 on parlays this week n i cant stop
bruh i keep betting n losing im cooked, can u block it
ok so like i started w 5 dollar bets and now its my whole check every time
um i think i have like a problem with betting apps
i want to stop the gamble but my hand go alone
please to block the gambling payment from my card, i am weak
i must confess that gambling has got the better of me
i should be obliged if the bank would prevent any payment to gaming companies, as i cannot restrain myself
i thought it was fun until the car got repossessed over it, the betting i mean
two jobs and all of it goes to the sportsbook
there's a 24 hour casino next to my work and that's my whole problem
my lunch money becomes lottery money
started with the super bowl, never stopped
i owe my friends for bets
loan sharks because of poker
i've spent more at the casino than on rent and i hate it, help
every paycheck i promise and every paycheck i break it at the slots
i need to lock my money away from myself, i bet it
is there an account i can't touch, i gamble what i see
hide my savings from me or i will bet them
stop letting me deposit at bet sites
why do you even let me send 500 a night to a casino, stop me
if you see poker site again decline it
my ex left because of my betting and i still do it
i stole from my mom to bet
i used the rent money on blackjack and the landlord's asking
i'm up all night on live roulette, i can't close it
feels like i'm possessed when the odds pop up, i lost 3 thousand
me dije una última apuesta y ya van cuarenta
la renta se fue otra vez en una combinada
cae la quincena y antes de comer ya está en las apuestas
necesito que mi tarjeta no funcione en sitios de apuestas
pueden bloquear los pagos a casinos, yo solo no puedo
borré la app cinco veces y siempre la vuelvo a poner
voy perdiendo 6 mil este mes en las maquinitas y sigo
las tragaperras me tienen, ayuda
raspaditos cada mañana, no puedo pasar por la tienda sin comprar
tomé de la universidad de mi hijo para apostar
me jugué la hipoteca
persigo lo que perdí y cada vez peor
le miento a mi mujer con el póker
nadie sabe cuánto pierdo en las mesas
escondo los estados de cuenta por las apuestas
juego a la ruleta online toda la noche, estoy hecho polvo
no he dormido, llevo jugando desde el viernes
reventé dos tarjetas en la app de apuestas
saqué un avance para seguir jugando
empeñé el reloj para el casino
me gasto la pensión en el bingo y luego no tengo nada
lotería, 50 al día, sé que es enfermizo
estoy autoexcluido pero igual aceptan mi tarjeta, bloquéenlos
quiero autoexcluirme de pagos de juego
limiten cuánto puedo mandar a las casas de apuestas, tengo un problema
puede el banco rechazar mis apuestas
apaguen el juego en mi débito
cómo me prohíbo apostar con esta tarjeta
soy adicto al juego
tengo un problema de apuestas
tengo adicción, son las máquinas
recaí, llevaba 14 meses sin apostar y anoche perdí 2 mil
recaída. había partido. 900 menos
un mal fin de semana con los dados y adiós ahorros
le juré a mi madre que lo dejaba y sigo apostando
cuando me estreso abro el casino del celular
borracho apuesto, pierdo y amanezco mal
no puedo dejar de meterle a los partidos
no controlo las cajas de botín, gasté 3000
los sobres del juego se llevaron mi sueldo, no me controlo
sigo depositando en esa página de apuestas, háganlo imposible
perdí la entrada del piso en el casino y no se lo he dicho
mi juego se salió de control
el juego me arruinó
otra vez el juego
las carreras de caballos se comieron mi pensión
tengo 70 y pierdo mi jubilación en el casino
mi marido apuesta todo lo que tenemos
mi mujer está en el casino cada noche, la cuenta está vacía
mi papá se gasta la pensión en las máquinas
mi hijo le debe a los corredores de apuestas
mi hermano está enganchado a las deportivas y me pide cada semana
mi novio se juega su sueldo y luego el mío
mi mamá juega hasta quedarse sin nada
mi hija está atrapada en el bingo online
mi pareja me esconde pérdidas de apuestas, encontré 4 mil
cómo paro a mi marido de apostar con la cuenta conjunta
bloqueen las apuestas en la tarjeta de mi hijo, no se controla
un amigo se juega la renta y no para, cómo ayudo
mi nieto usó la tarjeta para casinos, está enfermo de eso
jugadores anónimos me dijo que llamara al banco
mi terapeuta dice que pida bloquear los pagos de juego
por favor bloqueen esas páginas, estoy perdiendo a mi familia
ayúdenme a parar de jugar
problema de juego
ludopatía
adicción a las apuestas
bloquear casino
bloquear casas de apuestas
apuesto demasiado
lo perdí todo apostando
perdí mi cheque en el casino
wey me volé 1200 en parlays y no puedo parar
sigo apostando y perdiendo, me pueden bloquear?
empecé con 5 y ya es toda la quincena
creo que tengo como un problema con las apps de apuestas
confieso que el juego ha podido conmigo
agradecería que impidieran cualquier pago a casas de juego, pues no puedo contenerme
pensé que era diversión hasta que perdí el carro por las apuestas
dos trabajos y todo va a las apuestas
empezó con el mundial y no paré
debo a mis amigos por apuestas
prestamistas por culpa del póker
gasto más en el casino que en renta y lo odio, ayuda
cada quincena prometo y cada quincena fallo en las maquinitas
necesito guardar mi dinero de mí mismo, lo apuesto
hay una cuenta que no pueda tocar, apuesto lo que veo
no me dejen depositar en casas de apuestas
por qué me dejan mandar 500 por noche al casino, párenme
si ven otra vez la página de póker rechácenla
mi ex se fue por mis apuestas y sigo
le robé a mi mamá para apostar
usé la renta en el blackjack y el casero pregunta
no puedo cerrar la ruleta en vivo, llevo toda la noche
me timbeo todo el sueldo, no puedo parar
soy timbero y se me fue de las manos
me patiné la guita en el bingo otra vez, necesito ayuda
me juego la plata del arriendo en las máquinas
estoy viciado con las apuestas deportivas
mi esposo es un vicioso del juego, nos deja sin nada
el chance y la lotería me tienen endeudada, no paro
me gasto todo en la quiniela y lo escondo
me gané 200 y perdí 5000, y mañana vuelvo, no sé parar
apostar es lo único en que pienso
I told my girlfriend the money went to car repairs. It was the playoffs. Third time now and I can't seem to not do it.
You sent me the monthly summary and I couldn't look. Entertainment, ha. It's all the riverboat. Make the card not work there.
I coach little league and I bet on little league. That's how bad it is. Is there a switch that says no to those charges?
There's a casino in every hotel I get sent to. I go down for twenty minutes. Last trip was 2,700.
Won 5 grand in spring and gave back eleven. I don't know how to walk away.
I've lost more on football than I earned this year and nobody knows.
Spent my kid's birthday money on picks. I feel sick. Cut me off.
Took my savings to Vegas. Came back with nothing. Again.
My dad sneaks off to the track with mom's pension and lies about it. What can we do?
We have a small diner and money's missing from the till. It's me. The lottery machine is right there and I can't walk past.
She thinks we paid the deposit on the hall. It went on a horse. I keep telling myself I'll win it back before she looks.
I get a bonus, it's gone by Sunday, roulette. I want someone at the bank to hold my money for me.
I opened a second account so my wife wouldn't see the bets. It's overdrawn.
He's up at four with the phone under the blanket, betting on Korean baseball. We're losing the house and he won't stop.
Me mandaron el resumen y no pude mirarlo. Entretenimiento, ja. Es todo del casino. Hagan que la tarjeta no sirva ahí.
Entreno niños y apuesto a los partidos de niños. Así de mal. ¿Hay un botón que diga que no a esos cargos?
Hay casino en cada hotel donde me mandan. Bajo veinte minutos. El último viaje fueron 2.700.
Gané cinco mil en primavera y ya devolví once. No sé retirarme.
He perdido en fútbol más de lo que gané trabajando y no lo sabe nadie.
Gasté el dinero del cumpleaños de mi hijo en pronósticos. Me siento mal. Córtenme.
Me llevé los ahorros a Las Vegas. Volví sin nada. Otra vez.
Mi papá se escapa al hipódromo con la pensión de mamá y miente. ¿Qué hacemos?
Tenemos un restaurancito y falta dinero en la caja. Soy yo. La máquina de la lotería está al lado y no puedo pasar de largo.
Ella cree que pagamos la señal del salón. Se fue en un caballo. Me digo que lo recupero antes de que mire.
Abrí otra cuenta para que mi mujer no viera las apuestas. Está en rojo.
Está a las cuatro con el teléfono bajo la cobija, apostando. Vamos a perder la casa y no para.
@@ fifth
every bonus spin email and i fold, take the wheel from me please, 900 gone since friday
there goes the tuition. i told myself last spin, it's never the last spin
3am again, phone hot in my hand, down 2400 on tennis matches in countries i cant spell
can you put a wall between me and those apps please, i dont trust my thumb
My wife thinks the money is in the boiler fund. It's with the bookies.
i keep a second card just for the tables and nobody at home knows
my dad sits at the machines till they close and mom's social security is gone by the 5th
if i get paid friday its gone by saturday brunch, parlays
please set my account so it says no whenever i deposit on stakehaven
fantasy leagues started as fun and now im selling my tools to cover the entry fees
I've quit eleven times this year. Today I put the car payment on red.
honey if you ever read this i'm sorry, the college fund went on football
one good win and id get it all back, that's what i keep saying, and im 30k down
my boy is nineteen and hes betting on ping pong in the school bathroom with my card
scratchers. thats it thats my whole grocery budget
i took a cash advance to chase what i dropped on monday
I need a limit I can't undo in the middle of the night when the cards call me
my husband goes "fishing" and comes home from the casino boat with empty pockets
loot boxes and crates, i spent my rent on crates, i shake when i dont open one
i can feel it pulling me, even now. just moved my last 200 over there
My sister's in deep with an online roulette thing and she's asking all of us for loans.
bingo hall has had more of my pension than my grandchildren
tell me to stop. every time i open the app tell me to stop
i lied on the loan form, said it was for a roof. it was for blackjack
I haven't told a soul: 18,000 in six weeks on horses.
crypto isnt investing for me its a slot machine and i cant look away from it
got my self banned from every casino in the state and drove to the next state
how do i ban myself. i mean really ban
my mate's been nicking off his mum to cover his accas, shes with you, worried sick
i wake up sweating about the spread
I pawned my mother's ring for one more night of poker and it's gone, both are gone.
cant go past the gas station without buying forty in tickets
My son stole from our joint account to fund sports wagers. He's crying in his room. How can you help him?
hidden debts, hidden emails, hidden card. i am drowning in odds
the vip manager gave me free credit and i blew through my own after it
could someone block merchants like luckyreef for me, i keep re-downloading
two jobs and both go to the bookmaker
im 17 and used moms card on a betting site and cant stop thinking about winning it back
I win, I put it back. I lose, I put more. There's no third thing.
the high is gone and im still doing it every lunch break
my partner's secret: she's been at the pokies every school day
pls dont let me withdraw cash after 10pm, thats when i go
Six years clean from cards, and then last Thursday.
i bet the deposit for our wedding and we lost by one goal. she doesn't know yet
I know the house always wins and I go anyway
my uncle mortgaged grandma's house for a system he has with roulette
i put in 20, then 50, then 500, then i stopped looking
therapist says tell my bank, so im telling you. i have a problem with wagering
its not the money its the buzz, but the money is gone too
help me keep my salary away from me on weekends because of the track
my brother sold his car for keno
i used the emergency fund on a sure thing. there are no sure things. i've done it four times
Is there a switch that turns off betting sites on my card? I need it off before the game tonight or I'll lose the rent.
every notification from that sportsbook is like a hook in my lip
he plays, we starve. my husband and the lottery kiosk
tapped out again at the riverboat, this is the third month i cant cover groceries bc of it
i cheated my own kids out of xmas for a tournament seat
day 1 again. last night wiped out 90 days
ive been borrowing from coworkers to keep playing
what do you do for a customer who can't be trusted near a casino? asking because it's me
mum's got an arcade-app habit worth 700 a month and cries when we bring it up
me mandan giros de regalo y caigo, quítenme el timón, 900 desde el viernes
ahí se fue la colegiatura. dije la última y nunca es la última
son las 3 y sigo con el cel en la mano, voy 2400 abajo en partidos de tenis de países que ni conozco
pónganme una muralla con esas apps porque yo solito no puedo
mi esposa cree que el dinero está en el fondo de la caldera y se lo quedó la casa de apuestas
tengo una tarjeta que nadie en casa conoce, es la de las mesas
mi papá se queda en las máquinas hasta que cierran y a mi mamá no le queda nada de su pensión el día 5
cobro el viernes y el sábado ya no hay, pura quiniela
Llevo once intentos de dejarlo este año. Hoy puse la letra del coche al rojo.
con una buena me recupero, eso digo siempre, y voy por 30 mil perdidos
mi hijo tiene 19 y apuesta en ping pong con mi tarjeta en el baño del instituto
raspaditos, en eso se me va todo el mandado
saqué un avance de efectivo para perseguir lo del lunes
el marido se va "a pescar" y vuelve del bingo sin un mango
los cofres del juego, gasto la renta en cofres y tiemblo si no abro uno
siento que me jala, acabo de pasar mis últimos 200 pa la página
mi hermana está metida hasta el fondo en una ruleta online y nos pide a todos
Al bingo le he dado más que a mis nietos.
mentí en la solicitud, dije que era para el techo, era para el blackjack
no se lo he contado a nadie: 18 mil en seis semanas a los caballos
me vetaron en todos los casinos del estado y manejé al estado de al lado
cómo me prohíbo. prohibirme de verdad
empeñé el anillo de mi madre por una noche más de póker
no puedo pasar por la tienda sin comprar cuarenta en boletos de lotería
nuestro hijo nos sacó de la cuenta para meterle al fútbol y está llorando, qué hacen ustedes en esos casos
bloquéenme a "FortunaMax", la desinstalo y la vuelvo a bajar
dos trabajos tengo y los dos se los queda el corredor
tengo 17, usé la tarjeta de mi jefa en una de apuestas y no dejo de pensar en recuperarlo
gano y lo meto otra vez, pierdo y meto más, no hay otra
ya ni emoción siento y sigo, todos los almuerzos
que no me deje sacar efectivo después de las diez que es cuando me voy al casino
Seis años limpio de las cartas y el jueves pasado caí.
me jugué el salón de la boda y perdimos por un gol, ella no sabe
el tío hipotecó la casa de la abuela por un "sistema" que tiene con la ruleta
metí 20, luego 50, luego 500, luego dejé de mirar
la psicóloga me dijo que le avisara a mi banco: tengo problema con las apuestas
guárdenme el sueldo los fines de semana porque si no se va en el hipódromo
usé lo de emergencias en algo seguro. no hay nada seguro. van cuatro veces
él juega y nosotros no comemos
me comí las navidades de los chicos por un torneo
día uno otra vez, anoche tiré tres meses a la basura
le ando pidiendo prestado a los compañeros para seguir en la timba
las tragaperras del bar de abajo me están matando en vida, cada día 60 euros
mi mujer descubrió la cuenta escondida y lo de las carreras de galgos, necesito que me corten el grifo
vivo pegado a los momios, no duermo, no le hablo a mis hijos
Mi madre, 74 años, gasta 700 al mes en un juego de maquinitas del teléfono y se pone a llorar si se lo decimos
el gerente vip me regala crédito y yo detrás pongo lo mío como un tonto
se me fue todo en el casino del crucero y no sé cómo decírselo a mi gente
hay forma de que la tarjeta diga que no cuando yo digo que sí? es por las apuestas
mi cuñado vendió la moto para el póker y ahora quiere vender la de mi hermana
prometí por mi hija que no volvía a poner un peso y volví el mismo día
lo mío con la bolsa esa de cripto es pura timba, parce, no lo puedo soltar
pónganme un tope que yo no pueda quitar de madrugada
perdí el aguinaldo completo en una noche de baccarat
siempre que cobro entro "a mirar" y salgo pelado
me da vergüenza, soy contador y debo 22 mil por los partidos
papá esconde los boletos de la quiniela en la caja de herramientas, ya encontramos cientos
cada aviso de esa casa es un anzuelo y yo pez
lo juego todo, la luz, el gas, lo de la nena
mi novio dice que controla pero anoche apostó hasta la gasolina
ayer me autoexcluí y hoy ya encontré otra página, paren ustedes los pagos
@@ sixth
he says its skill. he studied it. he has spreadsheets. hes lost our down payment with his spreadsheets
Tengo sesenta y un años, ningún vicio conocido y un problema desconocido para todos menos para el cajero del casino de la reserva.
I am cook, I finish at two in the night, the only open place is the casino. I leave there all my salary since I came to this country. I want to quit and I not can.
los del casino me mandan carro y suite gratis. nada es gratis, ahí dejé la herencia de mi tía y ando con ganas de volver el sábado
addicted. there i said it. to a stupid wheel on my phone
salgo por leche y vuelvo sin leche, sin vuelto y oliendo a sala de juego, todos los días
It was scratch-offs. I know people laugh at scratch-offs. It's eleven hundred a month in scratch-offs.
La quinela, la lotería de la noche y la de la tarde. Si no juego me tiemblan las manos, y si juego le tiembla la casa a mi mujer.
chasing. you know what chasing is? im chasing 6k with money thats not even mine, the kids college acct
Mi papá está en la uni de la vida: casino en autobús lunes, miércoles y viernes. Ya hipotecó el carro. Ayúdenme a que no pueda sacar tanto.
No one at my church knows. I hold the collection plate and all I think about is getting those twelve dollars to the slots.
Perdí la camisa. Luego perdí el carro. Y mañana sé que voy igual, porque mañana es el clásico.
Could your system text my sponsor from the gamblers' meetings whenever I pull out cash after midnight? You see, I only ever go there after midnight.
me pueden poner un candado en la tarjeta que solo abra mi hermana? es por las apuestas, ella ya sabe todo
i promised on my kids. then i bet on the coin toss at the big game. the COIN TOSS
pana, ayer jugué tragaperras manejando. MANEJANDO. eso ya no es normal
i win sometimes thats the worst part, if i never won id have quit
Yo cerraba los ojos y decía "negro". Salió rojo quince años seguidos, y todavía digo negro.
idk if this counts but i bet on literally everything. rain. elections. korean baseball at 6am. cant sit still unless theres money on it
Dejé el cigarro, dejé el trago, y nadie me avisó que el mismo hueco se llena con fichas. Ando en siete mil.
parlay after parlay after parlay. i tell myself last one. its 4am and its not the last one
mi hermana apostó el depósito del apartamento en un juego de peces. DE PECES, en el local de la esquina, y sigue yendo
the fantasy leagues ate my bonus. and my tax refund. and i already pledged the next one
entré por el bono de bienvenida, cinco años llevo de bienvenido, y debo tres sueldos
Every empty Saturday I tell myself the dogs, just one race. I get home after twelve races with nothing in my pockets, and I do it again the next one.
Mi mujer encontró los boletos del hipódromo en la Biblia. Fue mal sitio para esconderlos y peor para mentirle encima.
took a cash advance to win back the cash advance. guess
en el trabajo creen que tengo un hijo enfermo porque pido adelantos, y no hay niño, hay póker
My credit limit went up and it was gone by sunrise, at roulette, on a phone, on the toilet. That's how low it's got.
mi esposa cree que trabajo los domingos. trabajo de perdedor en el hipódromo
just opened a fresh account so she wouldnt see the deposits to the casino app. i hate who i am rn
el chico vendió la consola, la bici y hasta los regalos de comunión para meterlos en una web de cuotas, y todavía nos jura que está a una combinada de devolverlo
i hid the letter from the bookie in the cereal box. 41 years old. cereal box. i cant quit
mi hermana juega en el teléfono una finca de monedas, paga por girar, ya van tres tarjetas y niega todo
Bingo they call it, so it sounds like tea and cake. I've gone through my late husband's whole pension at it this year and I can't stay home.
cuando todos duermen yo abro el blackjack con el brillo bajito. ya debo la tarjeta de ustedes y otra que mi esposa no conoce
loot boxes. skins. whatever u call it, my son spent 3 grand spinning for knives and he gets the shakes when i take the mouse away
eso de jugar pollos, gallos, caballos... mi marido ha dejado en patas de animal la entrada de la casa
the horses got everything I ever made, I drove a truck for thirty years so some horses could eat
A mi hijo le regalamos tarjeta para la universidad y se la pasó en cuotas deportivas. Está flaco, no duerme, y dice que una buena racha lo arregla.
Husband tells me he's working late. His card tells me he's at the tables.
Una señora decente, viuda, catequista, y con cuarenta boletos de rasca escondidos en el sagrario de mi cómoda. Hoy fueron sesenta. Ayúdenme.
im 19 and down my whole semester on college ball. my parents think i paid tuition
hoy borré la app. hoy la volví a bajar. entre una cosa y la otra pasaron once minutos y seiscientos dólares
my brother sold his tools to bet on table tennis in a country he couldnt find on a map. how do we stop him
Padre mío, que no llegue el viernes. El viernes me pagan y el viernes me lo juego.
Forty days clean and then the playoffs. Block it. Please block it before tip-off.
yo sé las probabilidades, soy profesor de estadística. igual voy. igual pierdo. igual vuelvo
every time yall send me 'you got paid' i get this buzz and its on the game before lunch
le digo inversión pa no decirle lo que es: cripto-dados, 50 veces al día. no puedo soltarlos
he pawned my mother's ring and swore it was for the car. it was for a horse
la bolita, el raspe y la charada se llevaron lo de los quince de la niña. ella preguntando por el vestido, y yo diciéndole que ya casi, y yo jugando pa reponerlo
First it was five dollars in the office pool. I don't want to write down what it is now. I want somebody to take my access away.
soy de los que dicen "lo recupero". llevo recuperando desde 2018
can u make it so my card just doesnt work at the sportsbook? like for real doesnt work even if i beg
apuesto hasta en los partidos de los hijos de mis amigos, con otros papás, plata de verdad. ya me da asco pero no paro
my roommate begs me for 'rent' then i hear the slot noises thru the wall. hes in deep man and i dont know how to help him
Me pidieron en casa que escogiera: ellos o el casino. Llevo tres días sentado en el estacionamiento del casino sin contestarles.
my grandpa mails checks to sweepstakes every day, real raffles too, he buys hundreds of tickets a week, he cant leave it alone
la ruleta en vivo me conoce mejor que mi mujer, ella ni sabe que ya no hay ahorros
Nobody gets hurt, I used to say. My granddaughter's piggy bank is empty and I'm the one who emptied it, at the lottery counter.
Me inventé una reparación del techo para explicarle a mi familia. No hubo techo, hubo baccarat, y esta semana me inventé la del baño.
so the group chat posts winners all day and i tail every single one. im cooked. my savings acct literally says 3 dollars
si ven que entro a comprar fichas a las 2 am rechácenlo, plis, es la hora en que soy otro
can the bank lock my savings so even i cant get at it when i get the itch to play
No hay deporte que me guste y les pongo plata a todos. Ayer al dardo. ¡Al dardo! Necesito que alguien me pare.
Help, my mother's at the machines till closing and asks me for gas money to get home.
empecé por la adrenalina y sigo por la vergüenza: si paro tengo que contar cuánto fue
My retirement went into a row of machines with cartoon buffalo on them.
la verdad es que ya ni me acuerdo lo que es ver un juego sin haberle metido algo
lost 800 in 20 min on baccarat w a live dealer named crystal. she said better luck next time hun. there was a next time, 6 minutes later
tengo un truco: apago las notificaciones del banco y así no perdí. ya no me sirve el truco, cierren ustedes la llave de esa casa de apuestas
The debt's manageable, the lies aren't. Nine years, two books of accounts, a bookmaker who knows my kids' birthdays.
mi jevo se levanta a las 5 a ver cricket. no sabe qué es cricket. le debe a medio barrio por el cricket
She thinks the boat money is in the boat fund. It's in a slot machine two exits down the highway.
yo solo quería pagar las deudas de las apuestas con una última apuesta. adivine cuántas últimas llevo
ive told the same 20 dollar lie to my gf for a year. its never 20
cada vez que hago el retiro de ganancias lo cancelo antes de que llegue y lo vuelvo a jugar. quítenme esa opción, bloquéenmelo
put me on some kind of list, the list where the casinos wont take my money anymore
Quisiera que mi tarjeta se muera cada vez que se acerque a una máquina con luces.
It isn't a hobby any longer, let's put it like that. My wife would put it stronger if she saw the second card.
mi abuela y sus maquinitas: le dieron tarjeta dorada en el casino, y a nosotros nos pide pal arroz
I'd pay YOU a fee to decline me at the cage, every weekend, cause i wont stop on my own
mi psicóloga dice que el banco puede cortar pagos a esos sitios. háganlo hoy, que estoy firme, mañana quién sabe
I've got a problem with cards, and I'm not talking about the plastic ones.
El bingo virtual suena tan inocente con sus musiquitas. Vendí las sillas del comedor, hija. Sola no lo voy a dejar.
My father's Social Security doesn't last past the weekend he gets it, because of the bus that takes them up there with a free buffet voucher
q alguien me quite el celular en los partidos, ya aposté lo de la matrícula en tiros de esquina
is it possible to be blocked from casinos worldwide lol not lol
mi compadre me pasó "el sistema". con el sistema perdí más rápido, eso sí. ayúdeme a bloquear eso que recaigo todos los días
i dont even enjoy it. i dont even watch the games. i just need to have one running
Si ustedes pudieran retenerme el sueldo hasta el lunes, no lo dejaría el sábado sobre el paño verde.
I go for the lights, I stay for the losing. I never thought I'd be somebody who lies about where they had lunch.
Ni fumo ni bebo. Lo mío son los números: el tres, el siete y el veintidós, en la bolita, a diario, y ya debo hasta el nombre.
My wife's on those social casino games, not even real prizes, four hundred a week in pretend coins. She cries and buys more.
en el sótano de la barbería se juega hasta el amanecer y mi tío no se levanta de ahí, ya no llega a la casa con el pago
self excluded in my state so now i drive to the next one. its 3 hrs. i do it twice a week
tengo el anillo en la casa de empeño y el boleto de empeño en la misma ruleta, no sé si me explico
Used the card for gas. There's an ATM by the gas. There's a machine by the ATM. You've my statement, you know the rest, it's every night.
fui al grupo, levanté la mano, dije mi nombre y mi cifra. falta que el banco me ayude a no volver a meterle
fix my limit at zero for anything that ends in .bet thank u
Hoy me felicitaron en el bingo por ser "cliente del mes". Me dio por llorar en el baño: no quedaba ni para el taxi, y aun así me quedé a otra cartilla.
The doctor has a name for it, and I've got a name for it, and neither of us has a way to keep me out of the card room.
Vendí boletos de mi propia rifa y me jugué la recaudación en otra. Necesito un freno que no sea yo.
Don't show me the total. I know the total. Just close the tap to those betting places and don't let me open it again.
Me sé el horario de todas las ligas del mundo y no me sé el cumpleaños de mi hija. Vivo con la app de jugadas abierta.
poker night turned into poker week. i cant get off it and im hiding the statements in the trunk
No es mala suerte, ya lo sé. Es que si gano me quedo y si pierdo me quedo. Nunca me levanto de la mesa.
stop me before friday. paycheck. derby. u see the problem
No soy mala persona. Soy una persona que a las tres de la mañana le pide a un caballo de Australia que le arregle la vida, y así todas las madrugadas.
deleted the app 9 times. downloaded it 10
bloqueenme los depósitos a esa página verde, la de las cuotas. si les digo después que fue un error, NO me crean
I count the days till the check the way I used to count cards, and it goes to the same house.
al cuñado ya no le prestamos: cada peso acaba en la casa de apuestas, y ahora los cobradores de ahí preguntan por él en mi puerta
Last night I was up two thousand. I could've stood up. I had my coat on. I took my coat back off.
Compro cien boletos de raspar y los raspo en el carro para que no vea los papelitos. El piso del carro parece nevado.
day trading options is what i tell my friends. truth is i treat it like blackjack, i cant stop, up all night, its gambling and i know it
puse límite en la página y abrí otra cuenta con el nombre de mi perro. funcionó. ojalá no hubiera funcionado
I drive past the tribal place and my hands turn the wheel by themselves.
Le aposté a que mi equipo perdía para al menos alegrarme. Ganaron. Y yo llorando en plena fiesta, con la renta apostada, y ya buscando otro partido.
@@ seventh
i can't stop betting
estoy re metido en las apuestas, no puedo frenar, ayer quemé el sueldo entero en una tarde
I lost my whole paycheck on slots tonight
mi pana, bloquéame los casinos en esa tarjeta, que yo no me aguanto cuando la veo prender
can you block gambling sites on my account, i need help
perdí 3 mil en la ruleta y mi mujer no lo sabe
I think I have a gambling problem
El pelado mío se la pasa en las apuestas, ya vendió la moto y la guitarra, y me dice que es "un semestre difícil"
my husband blew the rent at the casino again... he promised he was done
juego a escondidas desde hace dos años
please dont let me deposit to that betting app anymore
ayer gané 200, hoy perdí 1,800, y mañana sé que voy a volver
sportsbook has eaten my savings
Quiero que me vetéis las casas de apuestas en la tarjeta, que prometí dejarlo en Reyes y sigo igual de enganchado
my dad scratches tickets all day, he's burned through his pension
estoy persiguiendo lo que perdí y cada vez es peor
I told my wife the car broke down. It didn't. The 900 went to blackjack and now I'm inventing a mechanic.
Todos creen que trabajo horas extra. Me quedo en el estacionamiento apostando en el teléfono hasta que se acaba la batería.
started with fantasy leagues at the office for fun. now i bet on table tennis in countries i cant find on a map at 4 am
Mi mamá se va al bingo de lunes a domingo. Le cortaron el teléfono y le dijo a mi tía que era "falla de la compañía". No sabemos cómo pararla.
I deleted the app nine times. I reinstall it in the bathroom at work. Could you make my card just not work there
Le saqué a la alcancía de mi niña para un parlay. Iba a reponerlo con lo que ganara. No gané.
my roommate owes everyone in the dorm, his card gets declined at the poker site so he uses ours. I think he's addicted and i dont know how to tell his mom
Yo antes me reía de los que se juegan la camisa. Hoy puse la quincena al under y me fui caminando a la casa porque no tenía para el bus.
every bonus code they send me i take. they gave me a VIP host with a name and a birthday card. i've lost more to him than my house cost
Mi esposo dice que es inversión, pero es una máquina tragaperras con gráficos. Ha metido los ahorros del bebé y se levanta de noche a jugar.
Been to GA, had 140 days. Relapsed on the Super Bowl squares and by Wednesday it was everything in checking. Turn it off for me, please, any way you can.
Llevo la cuenta: 11,400 desde enero. Lo escribí en un papel, lo quemé, y al rato estaba apostando otra vez.
I drive past the casino to get to work and lately i don't drive past. 6 shifts missed.
Compro raspaditos de a veinte en el súper y los rasco en el baño para que no me vean los niños. Son como treinta por semana. ¿Hay modo de parar el cobro?
college kid here. put my spring tuition on a tennis match. lost. then put the meal plan. lost. idk how to stop
Me hice amigo del cajero del casino. Se sabe el nombre de mis hijos. Eso me dio más vergüenza que lo que llevo perdido, y aun así volví el sábado.
if my card worked everywhere except one glowing building off exit 9, my life would be fixed
there's no more horse money, there's only house money, and i already bet some of that
tengo tres teléfonos y ninguno es para llamar
funny thing, i know the odds, i teach statistics. doesn't help at 2am
my wife thinks i'm a very unlucky investor. the market i'm in has cherries and sevens on it, and i can't get out
la mesa de póker de los jueves ya es de lunes a lunes y ya empeñé la moto
just one more spin and i'd be even, is what i've said since labor day
mis cuates ven el juego, yo veo la línea. ya no sé ni a quién le voy, nomás cuánto debo
Gambling has taken over my life and I need the bank to cut me off
apuesto hasta lo que no tengo
hid a credit card from my fiancé for the betting, its maxed
soy ludópata, llevo tres recaídas
sister is on those sweepstakes slots games 10 hrs a day, spent her inheritance
me gasté el aguinaldo en el casino en una noche
stop my payments to the casino, i cant do it by myself
ayúdenme a no poder meter dinero en esa página
I withdrew 400 at the casino ATM four times in one night
Mi abuelo apuesta a los gallos todo lo que le mandamos para sus medicinas
lootbox stuff, i'm 20k deep and can't quit
no sé parar cuando pierdo
My therapist said ask the bank about a gambling block. So, I'm asking.
Perdí el carro en una partida de dominó y no puedo decirle a mi papá que era el suyo.
is there a way to give control of my spending to my sister because otherwise ill bet it all
juré por mis hijos y a los dos días ya estaba en la maquinita
lottery machine at the gas station. 60 a day. every day. i hide the stubs in the spare tire
Mi novia cree que estoy ahorrando para el anillo. El anillo ya lo perdí tres veces en línea.
Its not fun anymore i just cant not do it, the bets i mean
En mi casa no hay tele porque la vendí para apostar, y lo peor es que era para apostar en un juego que ya ni pude ver.
my uncle sold the chickens then the coop to keep up with the cockfights and online cards
me pagaron el viernes a las 9 y a las 9:20 ya no había nada, todo en apuestas. ¿me pueden bloquear eso?
I'm a dealer on my own casino floor and i spend it all at the one across the street
mi hermano pide prestado a todos "para una inversión" y es para apuestas, ya lo cachamos. no puede parar
aposté la lana del entierro de la mascota... ya ni eso respeto. no me reconozco
How do I ban myself from every sportsbook through my bank
cuando se me acaba el saldo pido el préstamo ese del celular, y va derecho al casino
bets on coin flips with strangers on a stream. thats where my stimulus, my tax refund and my self respect went. i need it blocked
Vine a este país a juntar para mi casa y todo lo que junté lo dejé en las maquinitas de la gasolinera.
poker used to pay my rent, now it's the reason i lie about it. can't walk away
A mi hija de 16 le encontré apuestas en la tarjeta que le di. Son de meses, y se pone a temblar si le quito el celular
I set a limit of 50. Then raised it. Then raised it. Limits are a joke when I hold the key. Can you hold the key?
La culpa me dura hasta el siguiente depósito
I check scores under the table at my kid's recital. I had 700 on a game in Turkey. i'm so ashamed, help me cut it off
dicen que el bingo es de viejitas, pues aquí una viejita que le debe 6 mil a la tarjeta por el bingo y no puede faltar ni un día
crash games. you know the rocket one. it's got me, i cant leave it
el patrón me adelantó el sueldo pensando que era para mi madre enferma. fue para la ruleta. otra mentira más y no paro
my brother in law disappears every payday for two days, comes back with nothing and a free buffet voucher
por favor pongan un candado a los pagos de apuestas, antes de que sea viernes
keno at the bar. sounds harmless right? 14 grand this year, behind my husband's back
He vendido mi consola, mi bici y el reloj del abuelo por las cuotas del fútbol. Mis padres no saben nada
I'm up 3 grand and it's the worst thing, because I know I'll give back 5. Please freeze the card before tonight
no me dejen sacar efectivo después de las diez, es cuando me voy al casino
my grandma gives the sweepstakes people her check in the mail, she's sure she's winning. she's hooked on it, eats toast
lo mío son los caballos. treinta años. perdí dos matrimonios y sigo llenando la boleta
each bet smaller than the last because thats all there is. tonight it was 35 cents. still couldnt not
Desde que pusieron apuestas en vivo dejé de hablar con mi familia en la mesa. Miro la pantalla y sumo lo que debo.
i lied to a loan app about a medical emergency. the emergency was a sure thing in the 4th
me desinstalé todo y ahora le pido a mi primo que apueste por mí. o sea que no se me quita
i need an accountability thing where my mom sees if i bet, cuz nothing else works
no es que me guste, es que si no apuesto me sudan las manos
Our treasurer, my own husband, gambled the little league money and is trying to win it back before anyone asks
las tragamonedas del crucero: bajé del barco debiendo más que lo que costó el viaje, y al llegar busqué las de internet
Options trading is just my casino now, zero day stuff, I black out and lose thousands, I can't quit, it's gambling and I know it
Mi compadre se amarró con apuestas y ya le quitaron el taxi. Ahora anda pidiéndome que le preste mi cuenta para seguir jugando
i scratch in the car, i win 5, i spend the 5. been doing it till the store closes. my milk melts... spoils. whatever. i need out
mi mamá vendió su máquina de coser por ir al casino con sus comadres, llora y vuelve a ir
18 and already banned myself on two apps, found a third. can the card company see those and just say no
hoy fingí un asalto para explicar el dinero que perdí en apuestas
The pit boss sent flowers when my mother was ill. That's when I understood how much I'd lost there. Yet I'm dressed to go.
a mi viejo le da por la quiniela, la lotería, los dados, lo que sea. nos dejó sin gas por jugarse el pago. ¿ustedes lo pueden frenar?
winning streak my ass. down 40k lifetime, hiding statements in the dryer vent
en el chat de pronósticos dicen "recupera hoy". llevo recuperando desde marzo y la deuda va por 9 mil
can i ask for a cooling off thing? like i can't use the card for wagers 6 months even if i beg
Quiero dejar las apuestas y no me sale solo.
My son plays cards with grown men in a garage. He's sold his truck and says the next game will fix it.
ya no apuesto por ganar, apuesto por sentir algo. se me fue el seguro del carro, la renta de mi hermana y su confianza
lost our honeymoon at the airport slots in vegas before we even left for the honeymoon lol. not lol. it happens everywhere i go
tengo la cuenta de apuestas con el nombre de mi abuela pa que no me la cierren. necesito que alguien me la cierre
I'd rather you decline me at the register than let me through at the sportsbook, deal?
Mi esposa y yo íbamos al casino por los shows; ahora ella va sola, sin show, y la cuenta está en rojo
pokies, slots, whatever you call em here. i came from perth with this and it followed me
se me olvidó recoger al niño porque iba perdiendo y no me podía parar de la silla
day trading the esports lines while my patients wait. nobody knows. 26k
cada depósito digo "este es para salirme". llevo como cuarenta salidas
my girlfriend found the betting emails and left. tonight i bet again. what is wrong with me, please block it
El gallo, la rifa, la bolita, el parley. Si se puede apostar, ahí estoy yo, y ya vendí el freezer.
Is there such a thing as a card that refuses casinos? Mine can't keep refusing me because I can't.
me escondo del contador de mi empresa porque metí dinero del negocio a un sitio de apuestas, pensaba devolverlo el lunes
retired, lonely, bingo hall. it was company at first and now it's 1,500 a month and i've stopped telling my daughter the truth
perdí apostando lo de la cirugía de mi perra y me ve con esos ojos
if I self exclude in one state can you make it stick in the others? I keep crossing the river to play
Mi marido le puso "ferretería" al contacto del que le toma las apuestas. Llevamos 7 mil en ferretería este año.
i promised on my mother's grave. then i bet on the rain at the golf. on the RAIN
mi nieto me enseñó el juego de las frutitas y ahora la que no puede soltarlo soy yo, ya van 2,200 de mi pensión
two hours without checking odds is my record this week
Fui a sacar para los útiles y acabé en el casino de al lado. Segunda vez. Los niños empezaron la escuela sin cuadernos.
my friend runs a prop bet group and i owe him and two of his friends now. i keep doubling to get out
hay algo roto en mí con las apuestas, gano y lloro, pierdo y sigo
need you guys to say no for me on draftbetting stuff. my no is broken
cambié el turno de noche para poder jugar sin que me vieran en casa
We remortgaged once for his gambling. I just found a second set of deposits. He swears its old. It's dated tuesday.
mi hermana gemela mete hasta lo del súper en esos sorteos con estrellitas, que no son sorteos, son casino
a year ago it was five dollars a week. it's five hundred a day. thats the whole story
tapé la cámara del cuarto para apostar a gusto. la cámara era para ver a mi bebé. ya toqué fondo
I want my limits at zero for anything with the word bet in it and i want it so i can't undo it
Se me va la mano con los videojuegos de cajas sorpresa, gasté los 4 mil de la boda y mi novio cree que están en el banco
mother's ring: pawned. guitar: pawned. me: back at the craps table on the very same bus
ni comer ni dormir, puro estar viendo la cuota
ok so the 'crypto wallet' my wife sees is a casino. there. i said it to a bank robot. i can't stop
Every time my paycheck lands I hear the app buzz like it knows. By lunch it's gone on parlays. I want it blocked before the 30th.
Mi esposo cambió los muebles buenos por unos viejos y me dijo que era "estilo vintage". Los vendió para apostar. No es la primera vez.
my buddy's living in his gym's parking lot since football season, he wont admit its the bets, how do i get his card cut off from those places
Yo era la que organizaba la tanda. Me jugué la tanda. Son doce señoras y no saben.
the nurse asked if i smoke or drink. nobody asks if i bet. i do. all of it, every day
me gané un carro en el casino en 2020 y desde entonces llevo perdidos como tres carros
If you see a deposit to anything with 'slots' from me, will you please just bounce it?
Le hago creer a mi doctora que mi insomnio es por el café. Es por los partidos de madrugada y lo que llevo perdido en ellos.
dropped out so no one would ask where the aid money went. online roulette. mom still thinks im in class
que alguien me quite el teléfono de las manos, ya metí lo del viaje de mi hija a las apuestas
our bowling league stopped side bets because of me. i moved to the sites. i owe 3 cards now and it's worse at night
Mi tía reza para que salga el 47. Lleva años apostándole a la bolita su cheque completo y no hay quien la pare.
sold dad's stairlift to keep betting while he's still upstairs. I need a block on this card today
half my texts are from a casino host. the other half are my wife asking where i am
a mi marido la quincena le dura lo que dura un partido, la apuesta entera, y así llevamos todo el año
lo de anoche en el casino fue la última vez, como la de antier y la del domingo
could you set a lock on me, from me? the betting kind of lock. I won't ask you to undo it
ya ni veo el futbol, veo cuánto me falta para empatar con la casa de apuestas
@@ tenth
me jugue la renta otra vez
bloqueenme los casinos en la tarjeta porque recaigo
soy ludopata y necesito ayuda
llevo perdido todo el aguinaldo en las maquinitas y mi mujer no sabe
quiero recuperar lo que perdi en el poker online, subanme el limite
las apuestas me estan destruyendo
cada vez que cobro lo meto en la ruleta, es mas fuerte que yo
pedi un prestamo para seguir jugando y lo perdi
mi hijo esta enviciado con las apuestas de futbol, se gasta todo
ponme un freno pa que no pueda pagar en bet
anoche perdi 4 mil en el tragamonedas, me odio
hay forma de autoexcluirme desde la tarjeta?
les miento a todos sobre cuanto apuesto
dije que era la ultima y van seis depositos hoy al casino
se me fue la lana de la escuela de los niños en los caballos
tengo problema con el juego
voy a jugadores anonimos pero recaigo cada quincena
vendi la moto para pagar lo que perdi jugando
el timba me tiene agarrado hermano, no se como salir
I blew the mortgage money on slots again
please block gambling sites on my card before I relapse
chasing losses since friday and I'm down 6k
my wife doesn't know I emptied the kids' savings on sports bets
I think I'm addicted to online poker
lie awake thinking how to win it back, it's ruining me
dad's gambling away his pension and won't listen
`;
