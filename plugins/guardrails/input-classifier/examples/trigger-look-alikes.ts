/** What has the words of trouble or of a right without the need, and is a question to be answered. */
export const triggerLookAlikes = `
did the store charge me more than once
any double payments last month
check for duplicates at the pharmacy
why are there two charges from the bus company
why two payments to the same shop
why is the hotel 20 more than the quote
is that charge pending or final
explain this fee please
what's this 35 fee
what was the late fee for
which fees could i have avoided
how many times did i pay an overdraft fee
what does the bank charge for wires
how do i avoid the monthly fee
how do i dispute something, just asking how it works
how long do disputes take
what happens after a dispute is opened
what's a chargeback
what is a provisional credit
what is the difference between a refund and a reversal
is my refund in yet
did amazon refund me
list my refunds
how much came back from returns this year
the shoe refund came thank you
refund arrived yesterday, update the total
when do deposits usually post
has my deposit cleared
is my paycheck here
when will the check clear
how long are checks held
why is my available lower than my balance
why did my bill go up
why was electric higher this month
my phone bill went up, by how much
did netflix raise its price
how much more am i paying for insurance now
what did i pay for shipping overall
is the gym still charging me
did the cancellation of hulu work
when was the last charge from the gym
what happens to my subscriptions when a card expires
free trial ends when
which free trials turned into payments
what did the trial cost me in the end
i returned a jacket, will it show as negative
i split the bill with sam, did he pay me
the tip at the restaurant was 20, count that as dining
the waiter was nice, what did dinner cost
exchange rate used for my trip
what did i pay in foreign fees in spain
cash withdrawals this month
how much cash did i get from the atm
which atm is free for me
nearest atm
wrong month, i meant june
wrong account, show savings
you got the category wrong, that's a gift
no the gym isn't a bill
the number looks odd, how did you get it
i think you're off by ten
that doesn't look right, recheck
that's wrong, it was 380
what is this payment
what's sq blue on my card
who is acme llc
where was this purchase made
what did i buy at target on the 5th
don't remember this one, what shop is it
can't remember what i bought there, show details
which purchases were online
show charges i may not know
show unusual payments
anything strange this month
any suspicious looking subscriptions
largest payments to people i've paid once
how does the bank detect fraud
how do i protect my card from fraud
what is phishing
what is identity theft
is it safe to save my card online
what should a person do if a card gets stolen
how do i order a second card
how do i activate my new card
my new card arrived, thanks
i found my card, all good now
i got my wallet back yesterday, how do i turn the card on
replacement card fee, how much was it
last year my card was stolen, did i get all of it refunded
after the fraud in march, how much did i spend on the new card
security freeze on credit, what is it
what's a fraud alert
fraud prevention week, is there a class
card lock feature, how does it work
lost and found fee at the airport, what's that
lost 10 pounds at the gym, worth the membership?
lost count of my subscriptions, how many
i lost track of my spending
i lost my receipt for the tv, what did it cost
lost in the numbers, sum up please
i lost a bet with my brother and paid him 20, when was that
stolen base sports bar tab
thief river falls trip cost
robin hood cafe
hack for saving on groceries
life hacks to spend less
my kids hack away at my budget lol
scam likely bar and grill what is it
someone paid me 40, who
my son uses my card for lunch, how much
authorized user spending
what did my wife buy with her card
zelle to my brother last month
recurring transfer to mom
complaint department pub, how much there
complaint resolution fee?
no complaints here great app
can't complain, did well this month didn't i
is there a fee to file a complaint
what is the cfpb
what does an ombudsman do
lawyer fees this year
how much did i pay my attorney
attorney retainer in may
court filing fee what is that
you're a bit slow today but ok. balance?
that answer was useless, i asked about june
bad bot. ok show me july
hmm not helpful
that's annoying, show by week instead
i'm disappointed in my spending
i'm angry at myself for buying that, what was it
disgusting how much i spend on snacks right
i hate paying fees, how do i pay fewer
i hate mondays, anyway whats my balance
this is ridiculous, 400 on coffee?
ridiculous prices at the store, how much more than last year
my landlord is awful, how much have i paid him
the gym has rude staff, what do i pay them
the airline treated me badly, what did the ticket cost
promise me i'm not overspending
the waiting room at the dentist lol, what did i pay
waited weeks for my tax refund, is it in
they promised a bonus at work, did it come
rate you 5 stars
you're great
good job
thanks for nothing haha, just kidding
what happens if i lose my job
if i was laid off how long would savings last
how many months could i survive on savings
suppose my hours get cut by a third
what if i can't work for 3 months
do i have enough if rent goes up
what happens when a payment is missed
what happens if i pay late
what is forbearance
what is a hardship program
what's a deferment
what does default mean
how does bankruptcy work
what is chapter 7
what's an eviction
what is foreclosure
how do debt collectors work
what are my options for consolidating
what is debt consolidation
how does a payment plan work
can i pay my card weekly
can i change the due date of my card
can i pay the loan early
can i afford a vacation this year
can i afford a new couch
can't afford that vacation this year i guess, how much would i need
i can't afford a porsche haha
can't afford to eat out this much, how much was it
i can't pay more than 300 for a bike, what's the room
i cannot pay with apple pay at this shop why
i couldn't pay at the register yesterday, was it declined
could not pay by phone, how do i pay my bill
i'm broke till friday lol, how much left
so broke this week haha what did i spend on
poor me, coffee again
struggling to see where my money goes
struggling with this app, where is the search
rent is due, did it go out
rent's killing me, how much of my pay is it
i'm behind on my budget, by how much
am i behind on any payment
is anything overdue
did i miss a payment
will i have enough for rent
will i go under zero before payday
do i have enough to cover the bills
last year i lost my job, how did my spending change
when i was unemployed in spring what did i spend
i got a new job! what's my new pay
since i got laid off in 2024 and found work again, am i saving
i was behind on rent in march but caught up, show the payments
after my divorce how has spending changed
i finished paying my medical debt, what's free now
food bank donation last year
donated to the homeless shelter, how much
eviction records podcast subscription
i need help with my budget
help me plan my bills
help me with my card payoff
help with rent category
need help understanding my statement
help
minimum payment on my card
what if i only pay the minimum
what's the least i can pay this month
how long with minimum payments
unemployment benefits received this year
food stamps deposits
child support received
disability income total
how much was the hospital bill
medical bills so far
student loan balance
when does my deferment end
when does my loan end
collection of vinyl records, what did i pay
garnish restaurant
hungry, what did i spend on lunch
starving student budget tips
i'm dying to know my balance
i'd die for that coffee, what do i spend there
this bill nearly killed me lol
kill that subscription
killing it with savings this month
kill bill movie rental
my feet are killing me, did i pay for the insoles
dead battery replacement, how much
deadline for my card payment
dead broke haha how much is left till friday
die hard movie night tickets
i could murder a burger, what's my fast food total
shoot, i forgot the rent. did it go out
shoot me the total
i want to end my membership
how do i end autopay
end of the month balance
when does it all end, my car loan i mean
goodbye
goodbye for now thanks
see you tomorrow
say goodbye to the car loan, when is it done
i'm done
i'm done for today
i'm finished, thanks
i give up on budgeting lol, show me the easy way
i'm tired of paying so much for gas, total?
tired today, quick: balance
i can't take this cold, heating bill?
can't live without coffee, what's it cost me
i can't live without spotify, price?
life insurance premium, when is it due
what does my life insurance cost
does life insurance pay out to my wife, how does it work
what is term life insurance
living expenses per month
cost of living compared to last year
living the dream, how much did the trip cost
jump in spending in may, why
cut my spending by 10 percent, how
cut down on eating out
cutting the cord saved me how much
rope and tent from the outdoor shop, price
pills at the pharmacy, how much
overdose of coffee haha total please
bridge toll
bridge loan, what is it
roof repair, what did i pay
train tickets
gun range membership fee
knife set i bought
suicide squad tickets
suicide prevention charity donation
donated to mental health hotline
crisis fund i'm building
therapy sessions cost
psychiatrist copay this year
depressing numbers, show me something good
this is depressing lol
i feel bad about spending so much
i feel stupid for buying that
hopeless with numbers, explain simply
my husband and i split bills, what's my half
my wife handles the money, i just want to see the total
my husband controls the thermostat, heating bill?
my partner and i share an account, who spent more
joint account total
my boyfriend pays half the rent, did he send it
my ex pays child support, did it come
my son has a card on my account, how much
my mom gave me money, when
my mom wants to know what a cd is
my dad asks how an ira works
i manage my mother's money with her, what did the nurse cost
caregiver wages i paid
paid my carer
nanny pay this year
how do i add my daughter to my account
how do i remove my ex from the joint account
can i open an account in only my name
i want a separate account from my husband for my business, how
how do i set up an allowance for my teen
hit my budget limit
hit me with the total
beat my record in savings
abuse hotline donation
power of attorney, what is it
what does a guardian account mean
he pays the rent and i pay food, is that even
my roommate owes me
landlord wants rent earlier, can i manage
my boss pays me twice a month
threat of rain, umbrella purchase
she took the car, i pay the gas. gas total
control my spending with alerts how
force of habit coffee
forced to buy a new fridge, how does that affect my month
how much did i spend at the casino
casino hotel in may, room only
casino night fundraiser donation
how much on lottery tickets
lottery winnings deposit
did my bet winnings arrive
what did i spend on betting this year
draft site total since january
poker night with friends, 20 dollars, when
bingo with grandma, how much
i bet prices went up
i bet i spent more in june
you bet
wanna bet i saved more
betting on a raise haha
gamble on a new restaurant, what did it cost
it's a gamble but can i afford the trip
is investing gambling
vegas trip cost
slot car toys price
odds that i go under zero
block party expenses
block my card how
can i block a merchant
casino royale rental
horse riding lessons
jackpot grocery store
addicted to coffee lol how much
addicted to online shopping haha show me
i can't stop buying shoes, how much
can't stop laughing at my takeout total
chasing deals, how much did i save
flowers for a funeral, how much
funeral suit i bought
memorial day sales spending
rest in peace my phone, what did the new one cost
my plant died, what did i pay for it
my car died, repair cost?
my laptop died, can i afford a new one
my phone died before i paid, did it go through
my old card died, is the new one active
the goldfish passed away lol pet store total
passed my exam, what did the course cost
the bill passed, does that change my taxes
passing on the dessert, budget?
late fee
late payment
late husbandry feed store charge
my late night snacks total
estate agent fee
real estate taxes
estate sale purchases
probate lawyer, what did i pay in 2024
what is probate
what is an executor
what happens to accounts when someone dies, in general
what happens to my debt when i die, just curious
how do i name a beneficiary
what's a payable on death account
how do i write a will
what is inheritance tax
inheritance i got two years ago, what's left
widow's peak salon
grandma sent me 50 for my birthday, did it arrive
dad sent me money
my mother's day gift cost
lost my husband at the mall lol, card total at that mall
we lost the game, ticket cost
death by chocolate cafe
dead sea cosmetics
will i be ok
will my rent go out
ghost kitchen orders
cemetery plot loan balance
hospice charity donation
life after the car loan
after my dad's passing years ago i got a policy, what's its premium
my wife died in 2019. how much do i spend on groceries now
what do you do with my data
what did i agree to
is my data shared
who gets my data
do you sell data
what data do you use for offers
how long is my data kept
can i see what you have on me
when does my consent end
what would happen if i withdraw consent
what does opting out mean
what is the do not sell thing
how do personalised offers work
why do i get offers
which offers do i have
show me my offers
not interested in that one
i don't want that offer
next offer please
no thanks
not now
stop
stop that, show a table
stop counting that as rent
stop showing cents
stop rounding
stop the chart, i want text
stop my gym subscription
stop netflix
stop payment on a check how
stop autopay on my phone bill, where
stop paying for apps, which can i drop
stop wasting my time lol, total please
stop sign ticket fine
stop and shop total
cancel my gym
cancel hulu for me
cancel the transfer i scheduled
cancel that
cancel my last question
delete the goal
delete the gym from my list
delete that category
remove transfers from the total
remove my rent from spending
take out the rent
take me off paper statements
turn off paper statements
turn on alerts
turn off low balance alerts
unsubscribe me from the magazine
unsubscribe from spotify how
unsubscribe costs?
how do i unsubscribe from a service
subscriptions i could drop
forget the cents
forget about last year
erase the filter
clear
hide small transactions
do not include refunds
don't include my savings
don't show transfers
don't count the deposit
don't compare, just total
do not disturb mode
no more questions thanks
no more for today
leave it
leave out the mortgage
mail order pharmacy total
email me my statement
text alerts cost?
call option what is it
phone calls abroad charge
calling card purchase
spam, the canned meat, price lol
ad spending for my business
advertising costs of my shop
marketing course fee
personal spending
personal loan balance
personal care total
personal trainer cost
person to person payments
per person cost of the dinner
people i pay the most
human resources course fee
human made clothing store charge
humane society donation
agent commission on the house
real estate agent fee
insurance agent payment
travel agent booking
rep gym charge
customer service hours of the gym? no the total i pay
operator fee on the bus
phone bill
phone number on this charge?
call center job pay
my manager paid me
branch hours
where is the nearest branch
is the branch open on saturday
what's the bank's address
do you have a phone number on that merchant
who do i pay the most
who charged me 12
who is my landlord in the data
who paid me last week
are you human
are you a bot or a human
talk to me about saving
talk me through my budget
tell me about credit
speak english
speak up lol
can we talk about my credit card
let's talk about rent
let's chat about savings
i want to talk about my spending
i need to speak about my budget, where do we start
can someone my age retire early
can somebody with two loans still save
somebody told me about the 50/30/20 rule
an advisor told me to save 20 percent, am i
my banker said 6 months, how many do i have
my financial advisor's fee
appointment with the dentist cost
appointment at the salon, last charge
meeting room rental fee
is the stock market open
connect my other account how
transfer fee
transfer me to the savings view
me cobró la tienda más de una vez?
hay pagos dobles el mes pasado
busca duplicados en la farmacia
por qué hay dos cargos del bus
por qué dos pagos a la misma tienda
por qué el hotel salió 20 más
ese cargo está pendiente o ya pasó
explícame esta comisión
qué es esta comisión de 35
por qué fue el recargo
qué comisiones pude evitar
cuántas veces pagué sobregiro
cuánto cobra el banco por transferir
cómo evito la cuota mensual
cómo funciona una disputa, solo pregunto
cuánto tardan las disputas
qué es un contracargo
qué diferencia hay entre reembolso y reversa
ya llegó mi reembolso?
amazon me devolvió?
lista de devoluciones
cuánto me devolvieron este año
llegó la devolución de los zapatos, gracias
cuándo se acreditan los depósitos
ya se liberó mi depósito
ya cayó el sueldo?
cuándo se hace efectivo el cheque
por qué el disponible es menor que el saldo
por qué subió mi recibo
por qué la luz salió más cara
subió mi teléfono, cuánto
netflix subió de precio?
cuánto más pago de seguro ahora
cuánto pagué de envíos en total
el gimnasio me sigue cobrando?
funcionó la baja de hulu
cuándo fue el último cobro del gym
cuándo acaba la prueba gratis
qué pruebas gratis se volvieron pago
devolví una chaqueta, sale en negativo?
dividí la cuenta con sam, me pagó?
el mesero fue amable, cuánto costó la cena
tipo de cambio de mi viaje
cuánto pagué de comisiones en españa
retiros de efectivo del mes
cuánto saqué del cajero
qué cajero es gratis para mí
cajero más cercano
me equivoqué de mes, era junio
esa cuenta no, la de ahorros
esa categoría está mal, es un regalo
no, el gym no es un recibo
se ve raro el número, cómo lo sacaste
creo que te faltan diez
eso no cuadra, revisa
está mal, eran 380
qué es este pago
qué es sq blue
quién es acme
dónde se hizo esta compra
qué compré en target el 5
no me acuerdo de esta, qué tienda es
no recuerdo qué compré ahí, detalles
qué compras fueron en línea
muéstrame pagos raros
algo extraño este mes?
hay alguna suscripción sospechosa
cómo detecta el banco el fraude
cómo protejo mi tarjeta del fraude
qué es el phishing
qué es el robo de identidad
es seguro guardar mi tarjeta en línea
qué debe hacer uno si le roban la tarjeta
cómo pido una segunda tarjeta
cómo activo mi tarjeta nueva
llegó mi tarjeta nueva, gracias
encontré mi tarjeta, ya está todo bien
me devolvieron la cartera ayer, cómo reactivo la tarjeta
cuánto costó la reposición de la tarjeta
el año pasado me robaron la tarjeta, ya me devolvieron todo?
qué es una alerta de fraude
cómo se bloquea la tarjeta temporalmente
perdí la cuenta de mis suscripciones, cuántas son
perdí el recibo de la tele, cuánto costó
me pierdo con los números, resume
perdí una apuesta con mi hermano y le pagué 20, cuándo
los precios son un robo, cuánto más que el año pasado
me roban con el precio de la gasolina jaja total
eso es un atraco, 12 por un café, cuánto llevo
alguien me pagó 40, quién fue
mi hijo usa mi tarjeta para el almuerzo, cuánto
qué compró mi mujer con su tarjeta
bar la queja, cuánto
no me quejo, me fue bien este mes, no?
sin quejas, la app está buena
cuesta algo poner una queja?
qué es la condusef
qué hace el defensor del cliente
honorarios del abogado este año
cuánto le pagué al abogado
tasa del juzgado, qué es
estás un poco lento pero bueno. saldo?
esa respuesta no sirve, pregunté por junio
mal. muéstrame julio
no me ayudó
qué fastidio, por semana mejor
estoy decepcionada de mis gastos
me da coraje haberlo comprado, cuánto fue
qué asco cuánto gasto en golosinas
odio las comisiones, cómo pago menos
odio los lunes, en fin, mi saldo
qué ridículo, 400 en café?
mi casero es insoportable, cuánto le he pagado
el gym tiene gente grosera, cuánto les pago
la aerolínea me trató mal, cuánto costó el boleto
prometieron un bono en el trabajo, llegó?
te doy cinco estrellas
eres genial
buen trabajo
gracias por nada jaja es broma
qué pasa si pierdo el trabajo
si me despiden cuánto duran mis ahorros
cuántos meses vivo con mis ahorros
supón que me bajan las horas
y si no puedo trabajar 3 meses
me alcanza si sube la renta
qué pasa si no se paga a tiempo
qué pasa si pago tarde
qué es una moratoria
qué es un programa de ayuda por dificultad
qué es un diferimiento
qué significa impago
cómo funciona la quiebra
qué es un desahucio
qué es una ejecución hipotecaria
cómo trabajan los cobradores
qué es consolidar deudas
cómo funciona un plan de pagos
puedo pagar la tarjeta cada semana
puedo cambiar la fecha de pago
puedo adelantar el préstamo
me alcanza para vacaciones este año
me alcanza para un sofá
no me alcanza para esas vacaciones supongo, cuánto necesito
no puedo pagarme un porsche jaja
no puedo gastar tanto en restaurantes, cuánto fue
no puedo pagar más de 300 por una bici, qué margen hay
no puedo pagar con el celular en esta tienda, por qué
ayer no pude pagar en caja, fue rechazada?
ando pelado hasta el viernes jaja cuánto queda
no entiendo a dónde va mi dinero
me cuesta usar la app, dónde busco
vence la renta, ya salió?
la renta me mata, cuánto es de mi sueldo
voy atrasado con mi presupuesto, por cuánto
debo algo atrasado?
hay algo vencido
se me pasó algún pago?
tendré suficiente para la renta
bajaré de cero antes de cobrar
alcanza para cubrir los recibos
el año pasado perdí mi trabajo, cómo cambió mi gasto
cuando estuve en paro en primavera cuánto gasté
tengo trabajo nuevo! cuál es mi sueldo
en marzo me atrasé con la renta pero ya me puse al día, muestra los pagos
desde el divorcio cómo cambió mi gasto
terminé de pagar mi deuda médica, qué me queda libre
doné al banco de alimentos, cuánto
necesito ayuda con mi presupuesto
ayúdame a planear mis recibos
ayúdame con el pago de la tarjeta
necesito ayuda para entender mi estado
ayuda
pago mínimo de mi tarjeta
y si solo pago el mínimo
lo menos que puedo pagar este mes
cuánto tardo con el mínimo
cuánto recibí del paro este año
ayudas recibidas
pensión alimenticia recibida
cuánto fue el recibo del hospital
gastos médicos hasta ahora
saldo del préstamo estudiantil
cuándo acaba mi crédito
colección de discos, cuánto pagué
tengo hambre, cuánto gasté en comida
me muero por saber mi saldo
me muero de hambre, cuánto gasté en comer fuera
muero por ese café, cuánto gasto ahí
este recibo casi me mata jaja
mata esa suscripción
me mata el precio de la gasolina, total
batería muerta del coche, cuánto costó
fecha límite de mi tarjeta
película morir matando, alquiler
podría matar por una hamburguesa, total en comida rápida
quiero acabar con mi membresía del club
cómo acabo con el débito automático
saldo a fin de mes
cuándo acaba todo esto, el préstamo del coche digo
adiós
adiós y gracias
hasta mañana
le digo adiós al préstamo, cuándo acaba
ya está por hoy
ya terminé, gracias
me rindo con el presupuesto jaja, la manera fácil
estoy cansado de pagar tanta gasolina, total?
cansada hoy, rápido: saldo
no aguanto este frío, recibo de calefacción?
no puedo vivir sin café, cuánto me cuesta
no vivo sin spotify, precio?
prima del seguro de vida, cuándo vence
cuánto pago de seguro de vida
cómo funciona un seguro de vida
costo de la vida comparado con el año pasado
el salto de gasto en mayo, por qué
recortar un 10 por ciento, cómo
cortar gastos de comer fuera
pastillas de la farmacia, cuánto
peaje del puente
arreglo de la azotea, cuánto pagué
boletos de tren
set de cuchillos que compré
doné a la línea de prevención del suicidio
terapia, cuánto cuesta al mes
copago del psiquiatra este año
qué deprimente, dime algo bueno
me siento mal por gastar tanto
me siento tonta por comprarlo
soy un desastre con los números, explica fácil
mi marido y yo dividimos, cuánto es mi mitad
mi mujer lleva las cuentas, solo quiero el total
mi marido controla el termostato, recibo del gas?
mi pareja y yo compartimos cuenta, quién gastó más
mi novio paga la mitad, ya la mandó?
mi hijo tiene tarjeta en mi cuenta, cuánto
mi mamá me dio dinero, cuándo
mi mamá quiere saber qué es un plazo fijo
mi papá pregunta cómo funciona una ira
llevo las cuentas de mi madre con ella, cuánto costó la enfermera
sueldo que pagué a la cuidadora
cuánto le pago a la niñera
cómo agrego a mi hija a mi cuenta
cómo quito a mi ex de la cuenta conjunta
puedo abrir una cuenta solo a mi nombre
quiero cuenta aparte de la de mi esposo para el negocio, cómo
pegarle al presupuesto
le pegué a mi récord de ahorro
donación a un refugio de mujeres
qué es un poder notarial
él paga renta y yo comida, está parejo?
mi compañero me debe
el casero quiere la renta antes, puedo?
mi jefe me paga cada quincena
ella se llevó el coche y yo pago gasolina. total
controlar mis gastos con alertas, cómo
me obligaron a cambiar la nevera, cómo afecta mi mes
cuánto gasté en el casino
hotel del casino en mayo, solo habitación
cuánto en lotería
premio de lotería, entró?
llegaron mis ganancias de la apuesta
cuánto en apuestas este año
noche de póker con amigos, 20, cuándo
bingo con la abuela, cuánto
apuesto a que subieron los precios
apuesto a que gasté más en junio
te apuesto que ahorré más
juego de la play que compré
juegos de mesa, cuánto
invertir es apostar?
viaje a las vegas, costo
qué probabilidad hay de quedar en cero
bloquear un comercio, se puede?
clases de equitación
adicta al café jaja cuánto
adicta a las compras online jaja muéstrame
no paro de comprar zapatos, cuánto
flores para un funeral, cuánto
traje del funeral que compré
día de muertos, cuánto gasté
se me murió la planta, cuánto costó
se murió mi coche, cuánto fue el arreglo
se murió mi laptop, me alcanza para otra
se me murió el celular antes de pagar, pasó el pago?
se murió el pez jaja total de la tienda de mascotas
muerto de risa con mi gasto en tacos, cuánto
recargo por pago tardío
impuestos de bienes raíces
abogado de la herencia, cuánto pagué en 2024
qué es una sucesión
qué es un albacea
qué pasa con las cuentas cuando alguien muere, en general
qué pasa con mi deuda cuando yo muera, curiosidad
cómo nombro un beneficiario
cómo se hace un testamento
qué es el impuesto de herencia
herencia que recibí hace dos años, qué queda
la abuela me mandó 50, llegó?
papá me mandó dinero
regalo del día de la madre, cuánto
perdí a mi marido en el mall jaja, total en ese mall
perdimos el partido, cuánto costaron las entradas
estaré bien?
donación al hospicio
mi esposa murió en 2019, cuánto gasto ahora en súper
qué hacen con mis datos
a qué le dije que sí
se comparten mis datos?
quién recibe mis datos
venden datos?
qué datos usan para las ofertas
cuánto tiempo guardan mis datos
puedo ver lo que tienen de mí
cuándo vence mi consentimiento
qué pasaría si retiro el consentimiento
qué significa excluirse
cómo funcionan las ofertas personalizadas
por qué recibo ofertas
qué ofertas tengo
muéstrame mis ofertas
esa no me interesa
no quiero esa oferta
otra oferta porfa
no gracias
ahora no
para
para con eso, pon una tabla
deja de contar eso como renta
deja de mostrar centavos
deja el gráfico, quiero texto
para mi suscripción del gym
parar el pago de un cheque, cómo
dejar de pagar apps, cuáles puedo quitar
parada de taxi, cargo
cancela mi gimnasio
cancélame hulu
cancela la transferencia que programé
cancela eso
borra la meta
borra el gym de mi lista
borra esa categoría
quita los traspasos del total
quita la renta del gasto
sácame la renta
quitar estados en papel
activa alertas
apaga las alertas de saldo
dame de baja de la revista
cómo me doy de baja de spotify
suscripciones que podría dejar
olvida los centavos
olvida el año pasado
limpiar
oculta los movimientos chicos
no incluyas devoluciones
no incluyas mis ahorros
no muestres traspasos
no compares, solo total
no más preguntas gracias
no más por hoy
déjalo así
deja fuera la hipoteca
mándame mi estado por correo
cuánto cuestan las alertas
llamadas al extranjero, cargo
gasto de publicidad de mi tienda
curso de marketing, cuánto
gasto personal
préstamo personal, saldo
cuidado personal total
entrenador personal, costo
pagos entre personas
costo por persona de la cena
a quién le pago más
curso de recursos humanos
sociedad protectora, donación
comisión del agente inmobiliario
agente de seguros, pago
agencia de viajes, reserva
recibo del teléfono
tiene teléfono ese comercio?
sueldo del call center
mi gerente me pagó
horario de la sucursal
dónde queda la sucursal más cercana
abren el sábado?
quién me cobró 12
quién me pagó la semana pasada
eres humano?
eres bot o persona
háblame del ahorro
explícame mi presupuesto paso a paso
hablemos de la renta
quiero hablar de mis gastos
necesito hablar de mi presupuesto, por dónde empezamos
alguien de mi edad puede jubilarse antes?
me hablaron de la regla 50 30 20
un asesor me dijo que ahorrara 20 por ciento, lo hago?
mi ejecutivo dijo 6 meses, cuántos tengo
cuánto cobra mi asesor financiero
cita con el dentista, costo
cita en el salón, último cobro
conectar mi otra cuenta, cómo
comisión por transferencia
hola
buenos días
gracias
muchas gracias, me sirvió
`;
