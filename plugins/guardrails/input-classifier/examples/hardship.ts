/** Cannot pay now or soon, or lost what they lived on. */
export const hardship = `
@@ first
i cant pay my rent
i cant pay my rent this month
i wont be able to make my mortgage payment
i cannot afford my bills anymore
im behind on everything and dont know what to do
i lost my job and dont know how to pay my bills
i got laid off yesterday
i was fired and the loan is due next week
they cut my hours and i cant make the car payment
my unemployment ran out
i have no money for food
we have nothing left to eat until friday
i cant feed my kids this week
i am getting evicted
got an eviction notice today
the landlord is throwing us out because of the rent
they want to foreclose on my house
they are going to repossess my car
they repossessed my truck
i think i have to file for bankruptcy
i am going bankrupt
i want to declare bankruptcy, i cant do this
debt collectors call me every day
a collector is at my door
im drowning in debt
i am in over my head with my credit cards
i cant even pay the minimum
i cant make the minimum payment on my card this month
can i get a payment plan, i cant pay
can you pause my loan payments, i lost my income
i need hardship help
is there any relief for people who cant pay
i need an extension on my loan payment
can i skip a payment, money is really short
please give me more time to pay
i need a deferment
im broke and the electric company will shut us off
they cut off my power because i couldnt pay
our water gets shut off tomorrow
medical bills have wiped me out and i cant keep up
i had an accident and cant work, how do i pay the loan
im on disability and it doesnt cover rent
my husband lost his job, we cant cover the mortgage
divorce left me with nothing and the bills keep coming
my business failed and i cant pay what i owe
we are about to lose our home
we are living in our car now
i am homeless
i have been skipping meals to pay the bills
im choosing between medicine and rent
my wages are being garnished and i cant live on the rest
i have three payday loans and cant get out
i owe more than i can ever pay back
i missed two payments and cant catch up
im two months behind on the rent and scared
no income since august, savings gone
i have four dollars until payday and need diapers
i cant pay anyone this month
strapped, cant cover the loan, what can you do for me
i wont make it to the end of the month
my account is empty and rent is due tomorrow
money ran out and i still have to pay the daycare
help i cant pay my bills
they sued me over my credit card debt
i got a summons for a debt i cant pay
im struggling to pay my debts
i am having financial difficulty
we cant keep up with the payments since the baby
my contract ended and there is nothing coming in
got furloughed, no pay next month
need to lower my payments, cannot manage them
i dont have enough to pay the minimum
i dont know how im going to pay the hospital
the loan payment is more than i have
i need help with my mortgage before they take the house
out of work since the plant closed, can't pay the card
no puedo pagar la renta
no puedo pagar el alquiler este mes
no voy a poder pagar la hipoteca
no me alcanza para pagar las cuentas
no llego a fin de mes y me van a cortar la luz
voy atrasado con todo y no sé qué hacer
perdí mi trabajo y no sé cómo pagar
me quedé sin trabajo
me despidieron ayer
me echaron del trabajo y el préstamo vence la próxima semana
me redujeron las horas y no puedo pagar el carro
se me acabó el paro
se me terminó el desempleo
no tengo dinero para comer
no tenemos para comida hasta el viernes
no tengo para darle de comer a mis hijos
me van a desalojar
me llegó una orden de desahucio
el casero nos echa por no pagar
el banco me quiere quitar la casa
me van a quitar el carro por no pagar
me embargaron el sueldo y no puedo vivir con lo que queda
creo que tengo que declararme en bancarrota
estoy en quiebra
los cobradores me llaman todos los días
un cobrador vino a mi puerta
estoy ahogado en deudas
estoy hasta el cuello de deudas
no puedo pagar ni el mínimo
no puedo pagar el mínimo de la tarjeta este mes
pueden darme un plan de pagos, no puedo pagar
pueden pausar mi préstamo, perdí mis ingresos
necesito ayuda por dificultades económicas
hay alguna ayuda para quien no puede pagar
necesito una prórroga del préstamo
puedo saltarme un pago, ando muy corto
denme más tiempo para pagar por favor
estoy en la ruina
me cortaron la luz por no pagar
mañana nos cortan el agua
las facturas médicas me dejaron sin nada
tuve un accidente y no puedo trabajar, cómo pago el préstamo
la pensión no me alcanza para la renta
mi esposo perdió el trabajo y no podemos con la hipoteca
el divorcio me dejó sin nada y siguen llegando facturas
mi negocio quebró y no puedo pagar lo que debo
estamos a punto de perder la casa
estamos viviendo en el coche
me quedé en la calle
dejo de comer para pagar los recibos
tengo que elegir entre las medicinas y la renta
tengo tres préstamos rápidos y no salgo
debo más de lo que podré pagar nunca
me salté dos pagos y no me pongo al día
debo dos meses de alquiler y tengo miedo
sin ingresos desde agosto, se acabaron los ahorros
me quedan cuatro dólares hasta la quincena y necesito pañales
este mes no puedo pagarle a nadie
mi cuenta está vacía y mañana hay que pagar la renta
ayuda no puedo pagar mis deudas
me demandaron por la deuda de la tarjeta
paso por dificultades económicas
no podemos con los pagos desde que nació el bebé
se terminó mi contrato y no entra nada
necesito que me bajen los pagos, no puedo con ellos
no sé cómo voy a pagar el hospital
estoy en el paro y no puedo pagar la tarjeta
no me alcanza ni para el camión y vence la tarjeta
theres 12 dollars in my account and the rent is due friday
the paycheck bounced and now i cant pay anybody
my boss hasnt paid me in two months and bills are due
work dried up, no gigs, no way to pay the card
since i got sick there is no money coming in
surgery left me unable to work, mortgage is due
my maternity leave is unpaid and we cant cover rent
our second income is gone and we fall short every month
i lost my job last week, what now
company let everybody go today
i am unemployed and the loan comes out on the 5th
got fired this morning, three kids, please help
my contract wasnt renewed and i have nothing lined up
the restaurant closed and i have no income
they reduced me to part time and i cant keep up
our crops failed and the loan is due
my shop is closing and i owe everyone
im self employed and no client pays, cant make the payment
i used the last of my savings for food
the fridge is empty and so is my account
my kids havent eaten a real meal since yesterday
i need diapers and have nothing
my insulin costs more than i have
skipping my meds to pay the power bill
they disconnect the gas on monday
got a final notice for the water
lights go out tomorrow if i dont pay
the landlord gave me three days
notice to vacate on my door
court date for eviction next week
i am about to be on the street with my kids
sleeping in my car since the eviction
the bank started foreclosure on our home
they will auction my house
my car is going to be taken, i need it for work
repo guy came last night
the collection agency wants 3000 that i dont have
collectors threaten to take me to court
they take a quarter of my paycheck and the rest isnt enough
sued for a medical bill
i pay one card with the other and it all collapses
all my cards are maxed out and i cant pay
i cant afford to pay you this month
i wont have the money for the payment on the 15th
can my due date be moved, i dont have it
could i pay half this month
is there a program for people who are behind
i want to ask for forbearance
could you waive or lower my payments for a while
please work with me, i cant pay the full amount
i need to stop the loan payments for a couple months
what can you do for customers who lost their income
i dont know how to feed my family and pay the loan
im sinking, every month more debt
buried in debt and cant breathe
i owe 40 thousand and make 2 a month, i cant
i think bankruptcy is the only option left for me
talking to a lawyer about chapter 13
my ex stopped paying support and i cant pay the rent
after the divorce i cant pay for the house alone
the fire took everything and we cant pay
the flood destroyed our home and i still owe on it
im a student with no money for tuition or food, payments due
retired and my pension doesnt cover the bills anymore
prices went up so much that i cant pay rent and food both
my loan is three months late and they call all day
im late with everything again and cant fix it
behind on my car loan and scared theyll take it
cant pay my taxes and the irs wants it
i cant put gas in the car to get to work
nothing left after bills, not even for bread
hay 12 dólares en mi cuenta y la renta es el viernes
rebotó el cheque de la nómina y no puedo pagarle a nadie
mi jefe no me paga desde hace dos meses y vencen los recibos
no hay trabajo, no salen encargos, no puedo pagar la tarjeta
desde que enfermé no entra dinero
la operación me dejó sin poder trabajar y vence la hipoteca
mi baja por maternidad no es pagada y no llegamos a la renta
se fue el segundo sueldo y nos falta cada mes
perdí el empleo la semana pasada, qué hago
hoy la empresa despidió a todos
estoy desempleado y el préstamo sale el 5
me corrieron esta mañana, tengo tres hijos, ayuda
no me renovaron el contrato y no tengo nada
cerró el restaurante y no tengo ingresos
me pasaron a media jornada y no puedo con los pagos
se perdió la cosecha y vence el crédito
cierro mi tienda y le debo a todo el mundo
soy autónomo y ningún cliente paga, no puedo con la cuota
usé lo último de mis ahorros en comida
la nevera está vacía y mi cuenta también
mis hijos no comen bien desde ayer
necesito pañales y no tengo nada
mi insulina cuesta más de lo que tengo
dejo de tomar mis medicinas para pagar la luz
el lunes nos cortan el gas
llegó el último aviso del agua
mañana nos quedamos sin luz si no pago
el casero me dio tres días
tengo el aviso de desalojo en la puerta
el juicio por desahucio es la semana que viene
estoy por quedarme en la calle con mis hijos
duermo en el coche desde el desalojo
el banco empezó la ejecución de nuestra casa
van a rematar mi casa
me van a quitar el coche y lo necesito para trabajar
la agencia de cobros quiere 3000 que no tengo
los cobradores me amenazan con llevarme a juicio
me descuentan un cuarto del sueldo y lo que queda no alcanza
me demandaron por una factura médica
pago una tarjeta con otra y todo se hunde
tengo todas las tarjetas al tope y no puedo pagar
este mes no les puedo pagar
no voy a tener el dinero para el pago del 15
pueden mover la fecha de pago, no lo tengo
podría pagar la mitad este mes
hay algún programa para gente atrasada
quiero pedir un aplazamiento
pueden bajarme las cuotas un tiempo
ayúdenme, no puedo pagar todo
necesito parar los pagos del préstamo un par de meses
qué ofrecen a clientes que perdieron sus ingresos
no sé cómo dar de comer a mi familia y pagar el préstamo
me hundo, cada mes más deuda
las deudas me ahogan
debo 40 mil y gano 2 al mes, no puedo
creo que la bancarrota es lo único que me queda
mi ex dejó de pagar la manutención y no puedo con la renta
tras el divorcio no puedo pagar la casa sola
el incendio se llevó todo y no podemos pagar
la inundación destruyó la casa y todavía la debo
jubilada y la pensión ya no cubre los recibos
subió todo tanto que no puedo pagar renta y comida
tres meses de atraso en el préstamo y llaman todo el día
atrasado con el carro y con miedo de que se lo lleven
no puedo pagar los impuestos
no tengo ni para gasolina para ir a trabajar
no me queda nada después de los recibos, ni para pan
payday is in nine days and theres nothing left, the power bill is red
what do i do when the mortgage is more than what comes in
they cut my overtime and now the numbers dont work, ill miss the 1st
our baby came early, im on unpaid leave, the card minimum wont happen this month
the trucking company went under, i drove for them 11 years. car payment is tuesday
i can pay the rent or the loan not both
my benefits stopped without notice and i have bills
they rejected my disability, i cant work, everything is overdue
im three payments behind and they sent a letter with red ink
how do people do this, i cant even buy bread
we eat once a day so that the kids can have two meals
cant fill my prescription until the first
can you give me till next month
can someone lower what i owe each month, its choking me
would the bank accept interest only for a while
id like to ask about hardship options
is there an assistance program
i want to talk about not being able to pay
i dont see how i can pay you back
medical debt is crushing us
every call is a debt collector and i hide from the phone
my wages are being taken by court order and theres nothing left to live on
a marshal taped a notice on our door
we have to be out by the 15th, no place to go
the bank says my house goes to auction
truck got repossessed overnight and my tools are in it
im losing my small business, suppliers wait for money i dont have
since the hurricane theres no work here
my hours at the store were halved, daycare costs more than i make
the heat is off since tuesday, we cant pay it
im choosing which bill not to pay
all cards are declined and i have two kids
maxed out, no job, no plan
student loans start again and i make nothing
my husband left and took the money, rent is due
im 71 and went back to borrowing for groceries
faltan nueve días para cobrar y no queda nada, la luz está en rojo
qué hago cuando la hipoteca es más de lo que entra
me quitaron las horas extra y no llego al día 1
el bebé nació antes, estoy de baja sin sueldo, el mínimo de la tarjeta no va a poder ser
quebró la empresa de camiones donde estuve 11 años y el martes toca la cuota del coche
puedo pagar la renta o el préstamo, los dos no
me quitaron las ayudas sin aviso y tengo recibos
me negaron la incapacidad, no puedo trabajar y todo está vencido
debo tres pagos y mandaron una carta en rojo
no puedo comprar ni pan
comemos una vez al día para que los niños coman dos
no puedo comprar mi medicina hasta el primero
pueden esperarme hasta el mes que viene
me pueden bajar lo que pago cada mes, me ahoga
aceptaría el banco solo intereses un tiempo
quiero preguntar por ayudas para quien no puede pagar
no veo cómo les voy a pagar
la deuda médica nos aplasta
cada llamada es un cobrador y me escondo del teléfono
me descuentan por orden del juez y no queda para vivir
pegaron un aviso de desalojo en la puerta
tenemos que salir antes del 15 y no hay a dónde ir
el banco dice que mi casa va a subasta
se llevaron la camioneta anoche con mis herramientas
pierdo mi negocio, los proveedores esperan un dinero que no tengo
desde el huracán no hay trabajo
me redujeron las horas a la mitad y la guardería cuesta más de lo que gano
llevamos sin calefacción desde el martes, no podemos pagarla
elijo qué recibo no pagar
sin trabajo, tarjetas al límite, sin plan
mi marido se fue con el dinero y hay que pagar la renta
tengo 71 y pido prestado para la compra
@@ third
i can't make rent this month
got laid off today, bills due friday
No money for food till the 15th
cant pay my card anymore
they're repossessing my car
we got an eviction notice
Need to pause my loan payments
my hours got cut and im drowning
collectors keep coming to my door
thinking about filing bankruptcy, cant keep up
power's getting shut off tomorrow, im broke
Is there any relief for people like me
I'm behind on everything and don't know where to start.
The plant closed and after next week there's no paycheck, how are we supposed to pay the mortgage
my unemployment ran out and I've got $11 to feed two kids
I'd like to set up a payment plan because I can't manage the full amount on my card.
The bank is foreclosing on our home and we have nowhere to go.
With the surgery I can't work for three months and the bills don't stop.
i only drive deliveries and my car died so no income, loan payment's due tuesday and i dont have it
Can I skip a payment? There's just nothing left after the medicine.
My husband lost his job in March and we've burned through what we had, I'm two mortgage payments behind.
Choosing between insulin and the light bill again, I can't cover both.
They're going to garnish my wages and then I won't be able to pay my rent at all.
My business went under and the debts are in my name, I don't see how I can pay any of it.
I owe more each month than I bring in and it's gonna blow up soon, I need some help with lower payments.
student loans start again in january and there's no way I can pay them on what I make
Hi, sorry to bother. I've always paid on time, ten years never late. But the restaurant cut us to two shifts and this month I just don't have it. Can you push my due date or something?
You asked how my budget was going, well. The baby came early and I haven't worked since. We're paying groceries with the card and the card is full. I don't know how we'll get through December.
My roommate moved out with no warning. Rent is 1,450 and I bring home 1,600. I've sold the tv already. What do I do, the landlord wants it by the first.
It was a good summer, then the storm took the roof and the insurance is stalling. We're in a motel paying by the day. I can't pay that and the mortgage too.
Could you tell me what's due this week? I'm asking because I can pay maybe one of them. My job ended on the 9th and the last check is gone.
I drive a school bus so no pay in summer, usually I save up. This year the transmission ate it all. The furniture store says they'll come get the beds if I miss another one.
so my mom's on disability and they stopped her check for some review. i live with her, i work part time at a car wash. we can't pay the water and they sent the red letter
Divorce is final and I got the house and all its bills. On one salary it doesn't work, I've run the numbers. I'm going to miss next month's payment, is there a program?
I hate writing this. A collection agency is calling my work now about the hospital debt. I can't pay it, I can't even pay the minimum. What are my options?
We've been eating at the church pantry since October. I kept up with the loan until now but this month I can't. Please tell me you have some kind of hardship thing.
sheriff taped a notice on my door says 5 days
i'm gonna default, there's no money
forbearance?? please anything, i cant pay
Strike's in its sixth week, strike pay is a joke, and I'm short on the rent.
they shut my gas off and i got a newborn, cant pay what they want to turn it on
My credit cards are maxed and I'm using one to pay the other, I can't do it much longer
I do hair and the salon closed after the flood. Been cutting in my kitchen for cash but it's not enough. The car note is due Monday and I'm 300 short with nothing coming.
My wife went on dialysis and I dropped to part time to drive her. We were fine, we even had a little extra. Now I look at the list of bills and I don't see how we pay half of it.
I'm asking about my credit card, but really it's everything. Rent's late, phone's off at home, I'm on the library wifi. Can you lower what I have to pay till I find work?
Harvest was bad two years running. The equipment loan wants 2,200 in December and there's nothing in the barn to sell. I'd like to talk about putting it off before they come for the tractor.
me despidieron hoy y vienen los recibos
no tengo ni para comer
ya no puedo con la tarjeta
nos quieren desalojar
me van a quitar el carro
necesito pausar los pagos del préstamo
me recortaron horas y me ahogo
los cobradores vienen a mi puerta
estoy por declararme en bancarrota, no doy más
mañana nos cortan la luz
hay alguna ayuda? no llego a fin de mes
Debo de todos lados y no sé por dónde empezar.
Cierra la fábrica la semana que viene y no sé con qué vamos a pagar la hipoteca.
se acabó el desempleo y me quedan 9 dólares con dos niñas
Quisiera un plan de pagos porque no puedo con la cuota completa.
El banco nos va a ejecutar la casa y no tenemos adónde ir.
Con la operación estaré tres meses sin trabajar y las facturas no esperan.
reparto en moto, se me fundió el motor, sin moto no hay ingresos y el martes vence la cuota
¿Puedo saltarme un mes? Después de las medicinas no queda nada.
Mi esposo se quedó sin trabajo en marzo y ya debemos dos mensualidades de la casa.
Otra vez a elegir entre la insulina y el gas, no alcanza para los dos.
Si me embargan el sueldo no voy a poder pagar el alquiler.
Tuve que cerrar el negocio y las deudas están a mi nombre, no veo cómo pagarlas.
cada mes debo más de lo que entra, esto va a reventar, necesito bajar las cuotas
en enero empiezo a pagar los préstamos de la uni y con lo que gano es imposible
Vivo de prestado desde agosto y ya nadie me presta, no sé qué hacer con el recibo del agua.
Hola, perdón la molestia. Siempre pagué puntual, diez años. Pero en el restaurante nos dejaron con dos turnos y este mes no lo tengo. ¿Me pueden correr la fecha?
Me preguntas por mi presupuesto, pues mira. La bebé nació antes y no trabajo desde entonces. La comida va a la tarjeta y la tarjeta está llena. No sé cómo pasaremos diciembre.
Mi compañera de piso se marchó sin avisar. El alquiler son 1.400 y yo gano 1.550. Ya vendí la tele. El casero lo quiere el día uno y no lo tengo.
El verano fue bueno, hasta que el huracán se llevó el techo. El seguro no contesta. Pagamos un motel por día y ya no podemos con eso y la hipoteca.
dime qué vence esta semana porque creo que puedo pagar solo uno. mi trabajo terminó el 9. el último cheque ya voló
Manejo un bus escolar, en verano no cobro y suelo guardar. Este año la transmisión se comió todo. La mueblería dice que viene por las camas si fallo otra vez.
A mi mamá le suspendieron la ayuda por discapacidad, que por una revisión. Yo vivo con ella y lavo carros medio tiempo. Llegó la carta roja del agua y no tenemos cómo.
Ya salió el divorcio y me quedé con la casa y todos sus recibos. Con un solo sueldo no da, hice los números. El mes que viene no pago, ¿hay algún programa?
Me cuesta escribir esto. Me llaman al trabajo por la deuda del hospital y no la puedo pagar, ni el mínimo. ¿Qué opciones tengo?
Desde octubre comemos de la despensa de la iglesia. Hasta ahora cumplía con el préstamo, pero este mes ya no puedo.
el sheriff pegó un aviso en la puerta, cinco días
una prórroga por favor, no tengo con qué
pago una tarjeta con otra y ya no aguanta más la cosa
llevamos seis semanas de huelga y no llego al alquiler
estoy en números rojos, sin curro, y el casero me quiere echar
Soy estilista y el salón se inundó. Corto en mi cocina, pero no junto lo suficiente. El lunes vence la letra del carro y me faltan 300 que no van a llegar.
Mi mujer está con diálisis y pedí media jornada para llevarla. Antes hasta nos sobraba algo. Ahora veo la lista de recibos y no sé cómo pagar ni la mitad.
Pregunto por la tarjeta, aunque en realidad es todo. Debo el alquiler, me cortaron el teléfono y uso el wifi de la biblioteca. ¿Me bajan lo que tengo que pagar hasta que encuentre trabajo?
Dos cosechas malas seguidas. En diciembre tocan 2.200 de la maquinaria y no queda nada que vender. Quisiera aplazarlo antes de que vengan por el tractor.
debo tres meses y el casero no espera más
no hay chamba y el recibo ya venció
sin papeles en regla me dejaron fuera de la obra, no sé con qué dar de comer a mis hijos esta semana
Estoy pensando en entregar las llaves de la casa porque ya no llego a la letra.
¿tienen algo para la gente que se quedó sin trabajo? no voy a poder cubrir la cuota
Se acabó la temporada de fresa y no nos llamaron para la manzana. Con lo que hay llegamos al diez. El préstamo vence el quince, ¿nos dan chance?
Soy autónomo y un cliente me dejó a deber medio año. Yo a mi vez debo a todo el mundo. Ya han mandado el burofax y no tengo de dónde sacar.
Mi hija necesita los lentes, la luz está por cortarse y la tarjeta no pasa. Elegí los lentes. ¿Qué hago con lo otro?
@@ fourth
rent is due on the first and i got nothing
we are choosing between the light bill and food this week
i've been eating once a day to make the car note
the fridge is empty and payday is ten days off
my hours went from 40 to 16 and i can't carry the mortgage on that
they let us all go on friday, i have a loan with you
plant shut down, whole town out of work, what happens to my payments
i got fired and the card payment is next tuesday
my contract wasn't renewed and i have two weeks of money left
furloughed till spring, i cant keep paying everything
my shop had to close and i'm drowning in what i owe
no clients since august and the bills keep coming
divorce left me with the house payment and one paycheck, i won't make it
my husband's sick and can't work, we're going under
cancer treatment ate everything, i can't pay the hospital or you
hurt my back, no workers comp yet, bills stacking up
disability was denied and i have no income
unemployment ran out yesterday
my food stamps got cut and the kids need to eat
government shut down, no paycheck, mortgage due
i'm on strike with no pay, can you push my loan back
the landlord taped a notice on the door
we have until friday to be out
court date for the eviction is monday
we're sleeping in the car since the weekend
they came to take the truck last night
repo man is circling my street
they're auctioning my house
got the foreclosure letter, what now
collectors call me twenty times a day and i've nothing to give
a debt collector is at my job now
my wages are being garnished and i can't live on what's left
i'm thinking of filing for bankruptcy
chapter 7 or not, i can't pay anyone
i can't keep up anymore
i'm three months behind and sinking
i'll miss this month's payment, no way around it
i wont be able to pay you on the 15th
can i skip a payment, i'm short
could i pay half now and half next month, money's not there
is there any way to pause my loan, i lost my job
need forbearance
looking for hardship program
do you have a hardship plan for people out of work
can you lower my payments for a few months, i cant manage
i need an extension on my card payment, i've nothing in the account
any relief for people whose hours got cut
i need help paying my electric, they're shutting it off tomorrow
water's getting cut off on monday
they already cut the gas and it's freezing
i have 11 dollars till the 30th and a toddler
can't buy insulin and pay rent both
skipping my medicine to pay the card
my kids ask whats for dinner and i don't know what to say
i can't afford diapers
dont know how i'm going to feed us
i can't make ends meet, i've tried everything
every month we go deeper and there's no end, we can't pay
i owe more than i make and can't stop it
paying one card with another and now both are full
payday loans have me trapped, i can't get out
i'm using one loan to pay the other and it collapsed
i'm broke, really broke, and the rent's late
we lost everything in the flood and the payments are due
house burned down, can't pay right now
hurricane took my roof and my work
the car broke, no car no work no money for your loan
mom lost her job and i can't cover both of us
my son had to move back, he lost his job, we cant pay the rent on one wage
my dad can't pay his mortgage, is there help
my parents are about to lose their home
my sister's being evicted with 3 kids, what can the bank do
my husband walked out and stopped paying, i can't do it alone
child support stopped and i can't pay daycare
i'm pregnant and they fired me
i'm a single mom and this month it's just not there
on a fixed income and the rent went up 300, i can't do it
social security doesn't cover my rent any more
retired and the medical bills are eating the grocery money
i am 78 and i have to choose between heating and pills
student, lost my campus job, can't pay rent
international student, no money for tuition, they'll throw me out
i got robbed of my rent money and now i can't pay
they froze my benefits so i have no way to pay
my visa ran out and i cant work, how do i pay the loan
the harvest failed and the note is due
drove for the app, account got deactivated, no income now
tips dried up, i can't cover rent
my business partner took off and i'm left with the payments i can't make
can't pay. what will happen
i can't pay
i just cannot pay this
no money for rent
no job no money help
lost my job
laid off today
im getting evicted
behind on mortgage
behind on rent 2 months
can't make rent
can't afford food
need help with bills
need payment plan i can't do full
please dont send me to collections i'm trying
give me a month, i beg you
i want to pay but i can't right now
i'm ashamed to say it but we can't pay this month
never thought i'd write this, we can't pay the mortgage
how do people do this, i've got nothing left after rent and the loan is due
so um i got laid off and uh rent is like due in three days and i got forty bucks
hello i lost work and have no possibility of to pay the loan, please help
sir my salary is not coming 3 months, i cannot pay emi, please hold
no work no pay please wait for payment
i regret to inform you that i shall be unable to meet the forthcoming instalment
due to illness i am not in a position to honour the loan this quarter
yo im broke broke cant pay phone or rent
bruh i cant pay nothing this month got fired
my paycheck bounced and the boss vanished, so i've no rent
my ex drained what we had in the divorce and i cannot make the payment in june
they're going to shut my lights off
they'll tow my car friday if i don't pay and i can't
what do i do if i can't pay the minimum this month
i can't even pay the minimum
minimum payment is too much for me now
i don't have enough for the minimum and the rent
won't have money on the due date
there will be no money in there when you pull the loan
please don't pull the payment on friday, it's all i have for food
stop the autopay, i need that for groceries or we don't eat
account is negative and i have no pay coming
i'm overdrawn with no income, how do i get out
credit cards maxed, savings gone, job gone
living off the credit card since i lost work, it's full now
used up the savings, next month i cannot cover the house
i'll lose the apartment
we might end up on the street
i've sold everything i could and it isn't enough for the debt
pawned my ring for groceries
food bank says come back thursday
el primero vence la renta y no tengo nada
esta semana o pagamos la luz o comemos
como una vez al día para poder pagar el coche
la nevera vacía y faltan diez días para cobrar
me bajaron de 40 a 16 horas y así no puedo con la hipoteca
nos echaron a todos el viernes y tengo un préstamo con ustedes
cerró la fábrica, qué pasa con mis pagos
me corrieron y el martes toca la tarjeta
no me renovaron y me queda dinero para dos semanas
estoy en un erte y no puedo seguir pagando todo
tuve que cerrar el negocio y me ahogo con lo que debo
sin clientes desde agosto y los recibos siguen
el divorcio me dejó con la casa y un solo sueldo, no llego
mi esposo está enfermo y no trabaja, nos hundimos
el tratamiento se comió todo, no puedo pagar al hospital ni a ustedes
me lastimé la espalda y se juntan las cuentas
me negaron la incapacidad y no tengo ingresos
ayer se acabó mi seguro de desempleo
me quitaron los cupones y los niños tienen que comer
no nos pagan hace meses y vence la hipoteca
estoy en huelga sin paga, pueden aplazar mi crédito
el casero pegó un aviso en la puerta
tenemos hasta el viernes para salir
el lunes es el juicio del desalojo
dormimos en el carro desde el sábado
anoche vinieron por la camioneta
quieren embargar mi casa
me llegó la carta de ejecución hipotecaria, ahora qué
los cobradores llaman veinte veces al día y no tengo con qué
un cobrador fue a mi trabajo
me embargan el sueldo y con lo que queda no vivo
estoy pensando declararme en quiebra
ya no puedo con los pagos
llevo tres meses atrasada y hundiéndome
este mes no voy a poder pagar la cuota
el 15 no les voy a poder pagar
puedo saltarme un pago, ando corto
pago la mitad ahora y la otra luego? no me alcanza
hay forma de pausar mi préstamo, perdí el trabajo
necesito una prórroga
busco un programa de ayuda por desempleo
tienen plan para los que se quedaron sin trabajo
bajen mis pagos unos meses, no puedo
necesito más plazo en la tarjeta, no hay nada en la cuenta
hay alivio para los que nos cortaron horas
ayuda para la luz, mañana la cortan
el lunes me cortan el agua
ya cortaron el gas y hace un frío
tengo 11 dólares hasta el 30 y un bebé
no alcanza para la insulina y la renta
dejo de comprar mis medicinas para pagar la tarjeta
mis hijos preguntan qué hay de cenar y no sé qué decir
no me alcanza ni para pañales
no sé con qué vamos a comer
no llegamos a fin de mes, ya probé todo
cada mes debemos más y no podemos pagar
debo más de lo que gano y no paro
pago una tarjeta con otra y ya están llenas
los prestamistas me tienen atrapado
estoy en la ruina y debo la renta
la inundación se llevó todo y vencen los pagos
se quemó la casa, ahora no puedo pagar
el huracán se llevó el techo y el trabajo
se dañó el carro, sin carro no hay trabajo ni dinero para la cuota
mi mamá perdió su trabajo y no puedo con los gastos de las dos
mi hijo volvió a casa, sin empleo, con un sueldo no da para el alquiler
mi papá no puede pagar su hipoteca, hay ayuda?
mis padres van a perder la casa
desalojan a mi hermana con 3 niños, qué puede hacer el banco
mi marido se fue y dejó de pagar, sola no puedo
ya no me pasan la pensión y no puedo con la guardería
estoy embarazada y me despidieron
soy madre soltera y este mes no hay
la jubilación no alcanza y subieron el alquiler
tengo 78 años y escojo entre calefacción y pastillas
soy estudiante, perdí el trabajo, no puedo con la renta
me robaron el dinero de la renta y ahora no puedo pagar
me congelaron la ayuda y no tengo con qué pagar
se venció mi permiso y no puedo trabajar, cómo pago el préstamo
manejaba para la app y me dieron de baja, sin ingresos
no puedo pagar. qué va a pasar
no puedo pagar
no tengo para la renta
sin trabajo sin dinero ayuda
perdí mi trabajo
hoy me despidieron
atrasado con la hipoteca
debo 2 meses de alquiler
no me alcanza para comer
ayuda con los recibos
quiero un plan de pagos, completo no puedo
no me manden a cobranza, estoy intentando
denme más tiempo para pagar
denme un mes se lo ruego
quiero pagar pero ahora no puedo
me da vergüenza pero este mes no podemos pagar
nunca pensé escribir esto, no podemos con la hipoteca
o sea me corrieron y la renta es en tres días y tengo cuarenta pesos
lamento informarles que no podré hacer frente al próximo vencimiento
por enfermedad no estoy en condiciones de cumplir con el préstamo
ando quebrado no puedo pagar ni el cel ni la renta
el jefe desapareció con la nómina y me quedé sin renta
me van a cortar la luz
el viernes se llevan mi carro si no pago y no tengo
qué hago si no puedo ni el mínimo este mes
no puedo ni pagar el mínimo
el pago mínimo ya es demasiado para mí
no voy a tener dinero el día del vencimiento
no va a haber fondos cuando me cobren el préstamo
por favor no me saquen el pago el viernes, es para comida
paren el débito, si no no comemos
estoy en negativo y no me entra nada
tarjetas al tope, sin ahorros, sin trabajo
vivo de la tarjeta desde que quedé en paro y ya no hay más
me quedé en paro y con la hipoteca
se acabó el paro y no cobro nada
se acabaron los ahorros, el mes que viene no cubro la casa
voy a perder el piso
podemos acabar en la calle
vendí todo y no alcanza para la deuda
empeñé el anillo para la comida
me quedé sin laburo y no llego a pagar el alquiler
estoy en la lona che, no puedo pagar la tarjeta
estoy cesante y no puedo con el dividendo
me quedé sin pega y debo el arriendo
estoy misio y me van a cobrar la cuota
me botaron de la chamba y no tengo para el recibo
me quedé sin chamba
me descuentan todo y no queda para vivir
no tengo como pagarles
no hay plata
ya no aguanto las deudas, cómo le hago para pagar
el recibo del hospital es de 9 mil y gano 1500, imposible
no puedo con tanta cuenta
refinanciar porque no puedo con la cuota actual, me quedé sin empleo
Sorry to bother you. I've always paid on time, eleven years. The diner cut us to two shifts and this month I just don't have it.
I drive for a school so there's no pay in summer. The transmission ate what I'd saved. The store says they're coming for the beds.
The corn failed twice. The equipment note is 2,200 in December and there's nothing left to sell. I want to put it off.
I cut hair and the salon flooded. I'm doing it in my kitchen and it's not enough. The car payment's Monday and I'm 300 short.
We're a family of five in one room now. The rent took everything. Is there any program?
My husband broke his leg on the site. They pay half. The mortgage is whole.
I kept the lights on by not paying you. I'm sorry. I don't know how to catch up.
Baby came early and I've been at the hospital for a month with no pay. The card is due and I can't.
I've been to three food pantries this week. There's nothing to pay the loan with. What happens?
I'm thinking of handing back the keys to the house because I can't make it any more.
They won't give me hours and the rent doesn't care. Who can I ask for time?
I have never asked for help. I'm asking. I can't cover the card or the rent this month.
I owe everybody and I don't know where to begin.
No papers, no site, they sent me home. I don't know what to feed the kids this week.
Two weeks behind on rent, the fridge died, and Friday they garnish my pay. How do I survive this?
Perdón la molestia. Siempre pagué puntual, once años. Nos dejaron con dos turnos y este mes no lo tengo.
Manejo para una escuela y en verano no pagan. La transmisión se comió lo guardado. La mueblería viene por las camas.
Falló el maíz dos veces. En diciembre tocan 2.200 de la maquinaria y no queda qué vender. Quisiera aplazarlo.
Corto el pelo y se inundó el salón. En mi cocina no junto. El lunes vence el carro y me faltan 300.
Somos cinco en un cuarto. La renta se llevó todo. ¿Hay algún programa?
Mi esposo se quebró la pierna en la obra. Le pagan la mitad y la hipoteca es entera.
Mantuve la luz dejando de pagarles a ustedes. Lo siento. No sé cómo ponerme al día.
El bebé se adelantó y llevo un mes en el hospital sin cobrar. Vence la tarjeta y no puedo.
Esta semana fui a tres bancos de alimentos. No hay con qué pagar el préstamo. ¿Qué pasa?
Pienso entregar las llaves de la casa porque ya no llego.
No me dan horas y a la renta no le importa. ¿A quién le pido tiempo?
Nunca pedí ayuda. La pido. No cubro la tarjeta ni el alquiler este mes.
Le debo a todo el mundo y no sé por dónde empezar.
Sin papeles me sacaron de la obra, no sé qué darles de comer a mis hijos.
Dos semanas de atraso, se murió la nevera y el viernes me embargan el sueldo. ¿Cómo le hago?
hay alguna ayuda? no me da el mes
any help out there? the month is longer than the money
@@ fifth
since the clinic let me go the fridge echoes, and the loan wants 310 on monday
would you stop the clock on my payments a while, we lost the second income
they're coming for the minivan and i've nothing to stop them with
The plant shut its doors in August and what I put by is down to forty dollars.
rent or insulin. thats the choice this month
they put an orange sticker on our door, we have till the 15th
four of us on one waitress's tips, it just doesn't stretch to the car anymore
i ate the kids leftovers for dinner, that was my dinner all week
a man came to photograph my truck today, he said he's from the lender
No shifts since Thanksgiving. The card minimum is Friday. What do you do with people like me?
can u move my due date, im dry till the 1st
hubby's stroke took his job and mine, im at the hospital all day
the heating oil man won't deliver until i settle up and its ten degrees
my hours went from 38 to 12 and my bills didnt get the memo
I need breathing space on the loan. I am not a deadbeat, I've had surgery.
tried to feed five people with what's in the pantry, there's rice
lights are off in here, im typing by candle, how do people get help with this
I've been robbing Peter to pay Paul and now Peter's broke too.
wage garnishment starts next pay period and i wont be able to keep the apartment
we're three months back with the landlord and he's done waiting
Been sleeping at the shelter with my daughter since the first. Money for a motel ran out.
my gig account got deactivated and that was our whole income
the student loans woke up and i make nine dollars an hour
can I give you 20 instead of 140 this month? It's all there is.
we'll lose the house where i raised six children
i owe everybody. everybody calls. i dont pick up anymore
I am on maternity leave without pay and the bills don't take leave.
no cash, no credit, no gas to get to the interview
the vet, the roof and the layoff in the same month. i'm sunk
Will you people let me skip October? I'm between jobs and the unemployment hasn't started.
drought finished the farm, the note on the tractor comes due and theres no crop to sell
cant see any way to get through the month, everything bounces
water's getting shut tomorrow and i have a newborn
ssi got stopped bc of a paperwork thing and i got zero to live on
he left us with the lease and i clean houses, the numbers dont work
my restaurant closed and i personally signed for everything
is there some kind of program for people who were never late before and now will be
ive sold the tv the bike and the wedding china and im still short for rent
diapers are on credit now
we have been served papers. they want the house
i'd be grateful for a little patience with my payment until my disability is approved
the court guy took my bank account, what am i supposed to buy food with
im 22, first apartment, got fired tuesday, rent is monday. help??
I'm choosing which envelope to leave closed this month. There are nine.
chemo took my savings and now it's taking the mortgage
we're behind on the trailer lot and they said theyll tow it with us inside
i can't put anything on my card payment, the strike fund is 100 a week
how do you make it with nothing coming in until february
no more overtime, no more car. thats how its gonna be unless you work something out with me
I'm a proud man, but I went to the food pantry today, and I cannot meet what I owe you.
my tenant stopped paying me so i cant pay you, its that simple
hurricane took the shop. insurance says wait. bank says pay
kids got free lunch at school and that's the only meal, i swear
every direct debit from now on is going to fail, i should warn you
cosigned for my brother, he ran off and now theyre coming after my wages which are nothing
im so underwater i can see fish
i just need someone to take the pressure off for 60 days, id catch up
the collectors are ringing my mother now
pension doesn't reach past the 20th any more, I sit in the dark to save on light
lost the contract, lost the van, next it's the flat
what happens to people who just have nothing to pay with? thats us from next month on
i get 3 calls a day from a collection place and i got 6 bucks
we put the house on interest only and even that's too much, my wife's salon went under
la clínica me dio las gracias y el refri hace eco, y el lunes quieren 310 del crédito
paren el reloj de mis pagos un rato, nos quedamos con un solo ingreso
vienen por la camioneta y no tengo con qué detenerlos
La fábrica cerró en agosto y de lo ahorrado quedan cuarenta dólares.
o la renta o la insulina, así estamos este mes
pegaron un aviso naranja en la puerta, nos dan hasta el 15
somos cuatro con las propinas de una mesera, ya no da
ceno lo que dejan los niños en el plato
hoy vino un señor a tomarle fotos a mi camioneta, dice que es de la financiera
desde noviembre no me dan turnos y el mínimo vence el viernes, ¿qué hacen con gente como yo?
me pueden correr la fecha? estoy seca hasta el primero
a mi marido le dio un derrame y nos quedamos sin lo de los dos
el del gas no trae hasta que le liquide y hace un frío que pela
pasé de 38 horas a 12, los recibos siguen igual
necesito un respiro con el préstamo, me operaron y no facturo
queda arroz, es lo que hay para cinco
escribo con una vela porque ya cortaron
vengo tapando un hoyo con otro y se acabaron los hoyos
el mes que entra me embargan parte del sueldo y con eso pierdo el apartamento
le debemos tres meses al casero y ya no espera
Dormimos en el albergue mi hija y yo desde el día uno.
me desactivaron la cuenta de repartidor, de eso vivíamos
les puedo dar 20 en vez de 140? no hay más
vamos a perder la casa donde crié a seis
le debo a medio mundo y ya ni contesto
estoy de baja por maternidad sin sueldo y las letras no perdonan
ni plata ni crédito ni gasolina pa ir a la entrevista
se juntó el veterinario, el techo y el despido, estoy frita
la sequía se llevó la milpa y viene el pago del tractor
todo me rebota, no le veo salida al mes
mañana nos quitan el agua y tengo un recién nacido
me suspendieron la ayuda por un papel y no tengo de qué vivir
se fue y me dejó con el contrato del piso, limpio casas, no salen las cuentas
cerré el restaurante y yo firmé por todo
nunca me había atrasado y ahora sí voy a atrasarme, hay algún programa?
vendí la tele, la bici y la vajilla y aún me falta para el alquiler
fío los pañales
nos llegaron los papeles del juzgado, quieren la casa
les agradecería tantita paciencia hasta que salga mi incapacidad
el juez me tomó la cuenta, con qué compro comida
tengo 22, me echaron el martes y el lunes es la renta, qué hago??
hay nueve sobres y no sé cuál dejar sin abrir
la quimio se comió los ahorros y ahora va por la hipoteca
no puedo poner nada a la tarjeta, en huelga nos dan cien a la semana
Soy un hombre de palabra, pero hoy fui al comedor social y no puedo cumplirles.
mi inquilino no me paga, así que no les pago, tan fácil como eso
el huracán se llevó el local, el seguro dice espere y ustedes dicen pague
mis hijos solo comen lo de la escuela
todos los recibos de aquí en adelante van a salir devueltos, aviso
firmé de aval de mi hermano, se largó y ahora vienen por mi sueldo que es una miseria
sesenta días sin presión y me pongo al corriente, se puede?
los de cobranza ya le llaman a mi mamá
la pensión no me llega pasado el 20, me siento a oscuras para ahorrar luz
me quedé sin contrato, sin furgo, y lo próximo es el piso
estoy en la lona, ando sin laburo y con la cuota encima
ni para los pasajes del bus tengo, menos para el crédito
el changarro ya no vende y la letra no espera
estamos a puro mate cocido y pan
los intereses me comen, este mes ya no hago ni el pago chico
nos van a botar del cuarto, somos cinco
con lo que gano ahora solo alcanza para la mitad, denme chance por favor
vengo a pedirles una reestructura porque el taller quebró y mi señora está en cama
qué pasa con la gente que simplemente no tiene con qué? porque desde el mes que viene somos nosotros
@@ sixth
They're garnishing me now so I take home 900, and my rent is 1,100. I'm no mathematician.
el del apartamento cambió la cerradura con mi ropa adentro porque debo el mes. no tengo cómo dárselo
been sleeping in the van to keep up with the student loan and now i cant even do that
Nos tocó la de la fiebre, la de la mudanza y la del despido, todo en octubre. El pago de noviembre no existe.
school said she cant graduate until fees are paid, i dont have it, i wont have it
tengo el tanque de la calefacción vacío, un bebé y cero en las dos cuentas hasta dentro de 12 días
plant shut down friday. 22 years. mortgage hits the 1st and i got nothing coming in
me dijeron en el trabajo "te llamamos". hace 40 días. el teléfono me lo cortan el viernes, ni me van a poder llamar
Which bill would hurt least not to pay? Because one of them isn't getting paid
con la chamba parada por la lluvia no saco ni pa'l pasaje, y el que me renta ya me quitó la llave del baño
They cut me to twelve hours and the math doesn't math anymore
vencí el préstamo estudiantil, vencí la tarjeta y me vencí yo. ¿qué arreglo hay?
all the ppl in my building got the same notice, pay or quit, 3 days. i have 200 of 1350
Yo canto en bodas y no hay bodas. Suena a chiste, pero la letra del coche no se ríe.
what do people do when both cards are full and its only the 9th
bro q hago, me llegan 400 y debo 900, y los dos días son el mismo
we sold the tv then the rings then my guitar and it still doesnt cover what we owe this month
Fui maestra treinta años y hoy pesé las monedas en una balanza de cocina para ver si llegaba al gas. No llegué.
furlough letter today. i have like 60 bucks in here and car insurance comes out tonight
Hace un mes que apago la nevera de noche para que el recibo no suba, y ni así lo voy a poder cubrir.
My lawyer used the B word today. Chapter seven. I don't see another way out of these bills
toca escoger cuál deuda se atrasa, como quien escoge a qué hijo castigar
Not working since the baby came early. NICU bills look like phone numbers. We can't.
Los avisos ya vienen en rosado. El próximo, me explicó la vecina, viene con candado.
store's been dead since the roadworks, i owe suppliers, i owe the tax people, i owe you. i cant pay any of it this month
Ayer vinieron por la sala y el comedor, por lo que debíamos en la mueblería. Falta la lavadora. No es por los muebles: es que la renta va detrás y tampoco la tenemos.
do u guys do like a freeze? for loans? got let go n unemployments taking forever
pagar? con qué? si me descontaron los días que estuve con el niño en el hospital y quedó en 210 la quincena, y la renta es de 800
is there any kind of program?? im drowning here, 4 loans and the paycheck is gone the day it lands
ya empeñé hasta la plancha. con el préstamo de ustedes este mes no cuenten
Since the stroke he can't work and the disability hasn't started. The checks I wrote for the gas and the taxes on the house will not be good.
no hay pañales y falta una semana pal cheque, ya cortamos una sábana
My wife's treatments took it all. I don't regret one penny but now the house is two behind and the bank that holds it won't wait.
Yo antes donaba en el banco de comida. Ayer hice la fila del otro lado, y el recibo de la casa sigue sin pagar.
my mom pretends she isnt hungry so we can eat. im 17. what can she ask the bank for
el carro con el que manejo pasaje está en el taller, sin carro no hay viajes, y la financiera llamando a cada rato
What I bring home: 1,480. What has to go out: 2,020. I've cut everything that can be cut. I even cut my own hair.
Señorita, mi campo se inundó, la cosecha era el pago de ustedes. Tendrán que decirme cómo hacemos.
We haven't been able to buy groceries properly since his contract lapsed, I make rice stretch but there's only so much stretch in rice
Mi hija me manda lo que puede, pero a ella también la despidieron, y la residencia de mi esposo no perdona: debemos abril y mayo.
Sheriff comes Thursday to change the locks
ya no sé ni qué vender, me queda el anillo y la perra, y lo que debo de casa son tres meses
I have stopped opening the mail. There's a stack. I know what is in it and I know what isn't in my account.
le ando diciendo a los niños que el agua con azúcar es jugo
Could the payment be split in two or three? I can find half by Friday. The other half doesn't exist.
Se me acabó el permiso de trabajo y la renovación anda perdida. Sin permiso no me contratan, sin contrato no pago el carro, y ya vino uno con papeles a preguntar dónde lo parqueo.
divorced, two kids, his support stopped coming in July, i robbed peter to pay paul until peter ran out too
Tengo la carta del condado encima de la mesa. Si no pongo 2,300 antes del 30, la casa se va a remate.
Everything's on the plastic now, even the bread. Soon that'll stop too, and then I honestly do not know.
Quisiera decirles, antes de que se enteren por el sistema, que la mensualidad del 10 no la voy a poder cubrir, ni la del otro mes. Nos cerraron el comedor donde trabajábamos los dos.
dad got deported, he was the one paying. mom cleans houses. we owe on the trailer lot since 2 months
se me juntó la renta con el útero jajaja o sea la operación, y no hay pa ninguna de las dos
power's off. been off since sunday. they want 400 to turn it on and i got 18
a la abuela le subieron el lote y con lo que le da el gobierno le faltan 200 todos los meses, ¿hay algo pa ella?
when the roommates left they left me with all the rent. its not possible on my check. its due monday
q pasa si simplemente no pago nada este mes pq no puedo pagar nada este mes
I work in restaurant, restaurant is finish since the fire. I have not how to pay you in this month. Can we speak of smaller payments?
El recibo del hospital dice noventa mil. Gano dos mil. Explíqueme usted cuántas vidas son y cuál de ellas paga la luz.
Tips were everything, and the tourists have stopped coming. By the 15th I'll be short on everything that has my name on it.
El que me daba trabajo en la esquina ya no pasa. Llevamos así tres semanas todos los de la esquina.
I don't want charity, only a little breathing room on the loan. The boat's laid up, no fish, no pay.
Vendo arepas en la puerta y con la nieve no sale nadie. Se me juntaron dos letras de la casa. ¿Ustedes aceptan que uno se ponga al día de a pedacitos?
the man with the tow truck was here again today, I hid the car at my cousins
mi esposo cayó preso y era el del sueldo. tengo el depósito de la guardería, la renta y la camioneta pa el viernes, y una caja de sopas
medicine's $310. I skipped it this month so the water would stay on.
no hay gas, cocinamos en un anafre. debo la luz, pero luz también debo jaja ya ni sé
so the strike pay is 250 a week and daycare alone is 300. help
Desde que salió mi nombre en la lista de recortes no duermo. Ayer fue el último cheque. La casa, dos carros, la universidad de la mayor: nada de eso lo puedo sostener pasado diciembre.
Harvest failed and the note on the tractor is due. I need some grace, a season, something.
Con pena le escribo, jamás he quedado mal. Me operaron de la mano, soy costurera, y la mano es lo que paga todo. ¿Pueden esperarme?
They've put my furniture out before and they'll do it again come the first, and I can't stop it
a veces dejo sonar el teléfono, ya sé que es cobranzas, qué les digo si no tengo
my loan with you guys, this month and prob next, i can't. sorry. is there something we can arrange before it goes bad
en mi casa ya saben: suena el timbre y nos quedamos calladitos, son los de la financiera
I'm ashamed to even type it. We've been eating at the church since Tuesday because after the heat was paid there was nothing.
Quisiera que me permitan pagar solo intereses una temporada: me bajaron el turno de noche, que era el que sostenía la casa.
Thirty days late going on sixty. I open your app and close it again.
pedí fiado donde me fiaban y donde no me fiaban también. no hay a quién más deberle y la luz vence mañana
collector says he'll go to my job. i gave him 20 dollars. he laughed
por fa no me manden a cobranza, deme chance hasta que cobre el aguinaldo, ahora no hay de dónde
the fridge is so empty it echoes lol. paid half the rent and the landlord is texting about the other half every hr
Mi taller no ha visto un coche en seis semanas. El alquiler del local no entiende de coches.
Please don't take the house payment on the 5th, it isn't there, it'll bounce and then the fee on top will sink me
al niño le toca zapatos y a mí pagar la tarjeta. los dos no van a ser
lost my gig cause my car died, cant fix car cause no gig. rent was due yesterday. going in circles
mi pana, el martes llega el marshal con la orden y no tengo ni cajas pa empacar
There's a paper taped to my door with a date on it. I don't have anywhere to put my kids after that date.
Ando estirando la insulina de mi papá porque con la renta no da para el frasco completo
the payday place rolled it again. i pay 180 every two weeks just to not pay it back. cant keep this up
Entre lo que mando para mi mamá y lo que debo aquí, ya no como al mediodía. Y esta quincena ni mandar ni deber: no hay.
can u push my car payment a month, i cant make it this time
Llevamos la tercera noche en el carro. La del motel no pasó por falta de fondos.
Told the kids it's a camping game. We eat by candle. I've a job interview Wednesday but the bills won't wait for Wednesday.
en el hospital cobran, en la farmacia cobran, y en mi trabajo ya no pagan. ¿por dónde empiezo a quedar mal?
I need someone to tell me how a person says to four companies at once that there isn't any money
desde que cerró la maquila somos tres bocas y medio sueldo, y la renta sí es entera
We are a family that has always paid. Always. And this is the first month we simply can't.
no nos cortaron el gas por lástima, el muchacho dijo que volvía el lunes, y el lunes voy a tener lo mismo que hoy, que es nada
Contract ended sooner than they told us. H'm. I've counted the coins in the jar twice, and it does not get us to the electric.
Somos siete en el cuarto y aun así no juntamos la renta.
Can I ask for the interest to stop while I'm out sick? I get 60% pay and it goes entirely on the apartment, nothing's left for your loan
me dieron a firmar un plan de 600 al mes en cobranzas y dije que sí por miedo. no los tengo. no los voy a tener
idk who to tell but the minimum on my card is more than what i have til payday, and payday is smaller now
el casero me cambió la comida de la nevera por una nota: "tienes hasta el domingo"
If they take the truck I can't work, and if I can't work I can't pay for the truck, and I'm two payments behind on it.
La cooperativa remató las vacas. Queda el préstamo de las vacas. Yo de dónde, dígame usted.
so yeah foreclosure. thats the letter. what can i even do at this point
Nos pusieron las cosas en bolsas negras en el pasillo. No sé con qué pagar ni una noche de motel.
baby formula or the lights. thats where im at this week
Cuénteme cómo se declara uno en quiebra, porque yo ya estoy en ella aunque no tenga el papel.
Retirement doesn't stretch to the new rent. They raised it four hundred, and I've got till New Year's to pay or go.
Un plan. Eso pido, un plan de a poquito. Puedo con 40 al mes, no puedo con 260.
They phone at seven in the morning, at work, my mother's house. I owe it, I don't deny it. I just haven't got it.
A la señora que cuido la metieron en un hogar y yo me quedé sin trabajo y sin techo el mismo día, porque vivía allí.
I paid the insulin. That means I'm not paying you.
ustedes cobran el día 3 y mi SSI cae el 9. ese hueco me está enterrando: ya son cuatro rebotes, denme otra fecha o un respiro porque así no salgo
My hours got eaten by a scheduling app. From 38 to 9. I've a landlord who doesn't do installments.
de mi cheque se queda la mitad el juzgado por una deuda vieja y con la otra mitad no vive nadie, menos tres
i keep moving 40 dollars from one account to another like it'll turn into 80. rents in two days. it wont
El huracán se llevó el techo y el trabajo, el seguro no responde, y la hipoteca llega puntual como siempre. Pido que me la suspendan.
@@ seventh
me despidieron hoy y no sé cómo voy a pagar la renta
they cut my hours to 12 a week and the car note is 430. i cant do it
no llego a fin de mes ni de broma, me han cortado la luz y el casero me echa el día 5
got a 3 day notice on my door
nos van a desalojar el lunes
is there any way to pause my loan payments, i lost my job
estoy en la lona: debo cuatro tarjetas, me echaron del laburo y no tengo un mango
can't pay the mortgage, second month now
estoy pelá, mañana me cortan la luz y no hay ni pa un galón de leche
a tow truck took my car this morning cause im behind on the note
los cobradores me llaman diario y no tengo nada que darles
I need a hardship plan
quiero pedir una prórroga, no puedo pagar la cuota de este mes
thinking about bankruptcy because i cant cover any of it anymore
hágame el favor y me dice cómo refinancio, que quedé sin camello y la cuota no la tengo
The plant shut down with no warning, 300 of us on the sidewalk. My husband worked there too. We have maybe two weeks before everything bounces.
Tuve un accidente en la obra y llevo un mes sin cobrar. El casero ya me dijo que si no pago el día primero me saca las cosas a la calle.
my cleaning clients all cancelled after the hurricane. no work no money and fema hasnt said anything. the truck payment is due friday, what do i do
Se me enfermó el niño y dejé de ir a trabajar. Ahora debo la guardería, la luz y dos letras del carro, y no sé por cuál empezar porque para ninguna hay.
We have been feeding the kids from the church pantry. I'm not proud. But the credit card minimum is still due and theres nothing left to send you.
Me llegó la carta del banco de que van a rematar la casa. Treinta años pagando y por cinco meses me la quitan. ¿Hay alguna forma de negociar?
I drive for two apps and both deactivated me on the same day. Rent's in 6 days. I have 41 dollars.
Con lo de la pensión ya no llego. Pago las medicinas o pago el gas, las dos cosas no se puede, y este mes escogí medicinas.
im on strike since september. strike pay is 300 a week and my mortgage alone is 1900. im going under
Abrí una peluquería y no levantó. Debo tres meses de local, el préstamo del banco y a la muchacha que me ayudaba. Estoy ahogada.
Sheriff taped a paper to the trailer. Says we have ten days. My mom's on oxygen, where are we supposed to go
Me redujeron la jornada por el embarazo y el sueldo se fue a la mitad. La cuota del préstamo es más que lo que gano ahora. Necesito que me la bajen.
the crops failed, simple as that. no harvest no check and the equipment loan comes due the 1st. I can't pay it, can it be pushed back
Vivo en el carro desde el martes con mis dos hijas, porque no pude con la renta. ¿Ustedes tienen alguna ayuda para gente como yo?
my student visa work permit expired while they process it so i legally cant earn. 0 income. my card payment is in 4 days and i will miss it
El oleaje se llevó la lancha y con eso el trabajo. Sin pescar no hay para la letra, ¿me dan unos meses de gracia?
if the check from the insurance doesn't come by friday the kids and I will be sleeping at my sister's, the landlord's already showing the place
ando comiendo una vez al día para que les rinda a ellos
I have started skipping my insulin so the lights stay on
ya vendí la tele, ya vendí el anillo. no sé qué más vender para el día 5
the bank account has looked like this :/ for weeks and now the landlord is using words like 'court'
cada que tocan la puerta le digo a mi hijo que no haga ruido, es el de la mueblería
I don't open the mail anymore. It's all red letters. There's no money to answer any of them with
se nos juntó todo, y el sueldo que había ya no hay
payday loans to pay payday loans, four of them now and i can't cover the next one
me embargaron la nómina y lo que queda no da para vivir
water got shut off today
El colegio nos dio hasta el jueves o saca a la niña. No tenemos los 400.
i'm a month from losing the house. who do i talk to about forbearance
no puedo pagar. así de simple. ¿qué opciones me dan?
Hospital wants 14k and I earn 19k a year. There's no version where I can pay that.
Cerró el restaurante, éramos todos de la misma familia trabajando ahí. No entra un peso en esta casa.
my ebt didnt load and theres literally rice and ketchup in the house
Tengo 23, me quedé sin beca y sin chamba, y debo el dormitorio. Me dan una semana.
Laid off at 61. nobody's calling back. severance ends friday and after that i honestly don't know how the bills get paid
El finiquito nunca me lo pagaron y ya debo dos meses de alquiler. La dueña es buena gente pero se le acabó la paciencia.
I run a food truck, engine died, no truck no income. The loan on the truck doesn't care apparently. Can you give me any relief
Perdí las propinas con lo de la remodelación del hotel, seis semanas cerrado. ¿Puedo aplazar el pago de la tarjeta?
we're being foreclosed on
a mi marido lo deportaron y él era el que pagaba todo. yo limpio casas y con eso no cubro ni la mitad
husband in jail, his check gone, 3 kids, and the gas company wants 600 to turn it back on
No voy a poder pagar el préstamo del carro en diciembre, me avisaron que no renuevan mi contrato
collections guy came to my job in front of everybody. i dont have it. can it be put on a plan
Me operaron de la espalda y la incapacidad no la pagan hasta quién sabe cuándo. Mientras, las cuentas no esperan y ya no tengo de dónde.
behind on everything. rent power phone. pick one
quisiera un convenio de pago, estoy atrasado cuatro meses y no me da
They shut the mine. Nothing else in this county pays. I've got one unemployment check left and a house payment.
Debo hasta la manera de caminar, no me da ni para el pasaje, y el banco me sigue sumando intereses. Necesito que paren un momento
my roommate bailed and i cant cover both halves of the lease. landlord filed for eviction yesterday
Se acabó la temporada de la fresa antes por las lluvias y nos quedamos sin jornal hasta marzo. Aquí no hay ni para frijoles
child support takes half my check and the other half doesnt cover the room i rent. getting kicked out sunday
No he podido mandar a la niña a la escuela porque no hay para el camión, y de la renta ni hablamos
Our daycare closed cause two families moved and i was the owner. Now I'm the one who can't pay. Is there a deferral on the business card?
Me quieren quitar el taxi por tres letras. Sin taxi, ¿con qué les pago las tres letras?
I used the credit card for groceries till it stopped working at the register today. There's nothing after that card.
Al papá de mis hijos no le renovaron y yo estoy en reposo. Se viene el día 1 y no tenemos
so the landlord raised it 600, our pay didn't move, and come january we simply won't be able to stay or to go
El seguro de desempleo se me terminó la semana pasada. Sigo sin encontrar nada. Los ahorros: 12 dólares.
Not sure what the word is, insolvent? I owe 48k and bring home 1,700. I need it to stop growing.
Ya me mandaron al abogado de cobranza, dicen que vienen a sacar los muebles. No tengo cómo pagarles.
on disability review, checks suspended, review takes 5 months. how do i not pay for 5 months without losing my car
A mi mamá la van a sacar de su apartamento en Hialeah, le subieron y su cheque no llega. Yo tampoco puedo, estoy igual.
i keep robbing peter to pay paul and now peter's broke too. the mortgage bounced this morning
me urge una quita o algo, ya no puedo con la deuda
Ice storm killed the orchard bees. No bees no pollination contracts, that's my whole year. I won't make the january installment
tengo que escoger entre pañales y el recibo del agua, y el recibo perdió
the shelter has a waitlist. rent was due the 1st, its the 27th.
Trabajaba con visa de temporada y el patrón se fue sin pagarnos a ninguno. Debo el cuarto y la comida de la tienda.
My dental office cut me after the merger. COBRA is 900, rent 1400, unemployment 1100. The numbers just don't go. What relief do you have
Ay, yo le pido que me esperen hasta que salga lo del cheque de FEMA, es que no tengo ni casa ni con qué
gas light's on, fridge is empty, payday's 11 days out and the loan autopay hits tomorrow. please can you hold it
Soy autónomo y llevo dos trimestres sin facturar. La cuota del préstamo me va a dejar en descubierto y no tengo más
the kids think we're camping. we're not camping, we got locked out of the apartment
mi papá dejó de tomar su pastilla de la presión porque el copago no lo podemos pagar
Chapter 7 or 13, whichever. a lawyer said i have no choice left. what happens to what i owe you
no hallo la puerta: si pago la tarjeta no comemos, y si comemos no pago
I'm 19 and aged out of foster care. My job at the mall ended with the mall. dunno how im gonna pay for my room
Se quemó el taller con todo y herramientas. No tenía seguro. ¿Cómo le hago con las mensualidades?
furloughed. again. second shutdown this year and i already burned the savings in the first one. mortgage company wont wait, will you?
Estamos a dos pagos de que nos quiten la camioneta, y con la camioneta llevamos a mi nena a diálisis.
heat's been off since tuesday, my baby wears a snowsuit to bed. i can't get the money together
Me da pena decirlo, pero no tengo para pagarles y no voy a tener en un buen rato.
every paycheck is garnished before i see it. there's 190 left for four people
el patrón quebró y nos debe tres quincenas. la casera no entiende de quincenas
Had a stroke in June. Doctor says no driving, I'm a trucker. I got 2 payments left in me at most then the rig goes back.
estoy vendiendo sangre, plasma, para juntar lo del alquiler, y este mes ni así
repo man's been circling the block, i park at my cousin's. need 3 months of breathing room on this loan
Me denegaron los cupones y con la niña recién nacida no puedo trabajar. La nevera está vacía.
wife left with the second income. house was bought on two. i can't carry it alone past december, what can be done
¿Hay forma de que me congelen los intereses? Estoy sin trabajo desde la zafra
my tips are dead since they put in the kiosks. 3 months late on the power bill, they're coming thursday
Nos declaramos en bancarrota la semana que entra si no pasa un milagro. No podemos con lo del hospital.
we're short on rent again and the property manager said no more partials
Ya no contesto números desconocidos porque son puros cobros. Y no es que no quiera pagarles, es que no hay trabajo
tenure denied, contract ends in dec, job market is a joke. How am I supposed to keep up with 2,300 in loans on zero
Perdí el cupo de la feria, que era de donde salía todo el año. El 15 no les voy a poder cumplir.
honest question from a proud man: what do you do for folks who just cant pay
La novia perdió el trabajo y yo la mitad de los turnos. Llevamos dos meses pidiendo fiado en el colmado y ya no nos fían.
landlord changed the locks on us. 2 months behind, i know. nowhere to sleep tonight
A mi edad y pidiendo prestado para la comida. La pensión se la come el préstamo, bájenme la cuota por favor
Power company plan broke because i missed by one day, now they want all 1,100 or off it goes. I have 60.
Llevo una semana sin gas cocinando con leña en el patio, imagínese si voy a poder con la mensualidad
i got 5 dollars to last till the 9th and a negative balance with you guys on top
me salió el juicio de desahucio para el 12, ¿ustedes conocen alguna ayuda?
The co-op's assessing every unit 22,000 for the roof. I'm on a teacher's pension. I'll lose my home over a roof.
Lo que gano lavando platos se va en el cuarto, y ahora subieron el cuarto. Debo dos semanas y me quieren fuera el sábado
theres no more overtime and the overtime was what paid the mortgage. we're gonna miss it, first time in 14 years. who do we tell
Se murió la vaca, se secó el pozo, y la cuota del tractor sigue viva. No tengo cómo
I can feed the kids or I can pay your credit card. You'll understand
ya me reportaron al buró y me vale, lo que quiero es un plan porque así no puedo pagar
my mom's nursing home says she has to leave if we dont pay the 6k by monday. nobody in this family has 6k
El ICE se llevó a mi cuñado y a mi esposo el mismo día. Somos tres mujeres y cinco niños y ningún sueldo.
Freelance illustrator. AI ate my clients. Haven't invoiced since spring, the rent's late and I sold the tablet I draw on
Por la sequía no hubo siembra, y al banco del pueblo y a ustedes les debo. ¿Me pueden reestructurar?
they denied my workers comp. can't lift, can't work, can't pay
necesito que me salten un pago, no hay de otra, la empresa no nos depositó
so we're choosing which utility dies this month
Con dos trabajos no llegaba y ahora me quedé con uno. El arrendador ya habló de abogados.
what happens first, they take the car or the house? because im three months down on both and nothing's coming in
No me da la plata, che. Entre el alquiler y la cuota del préstamo me quedan 8 dólares para el mes
couldn't pay the bail bond payments on my son and now they want the house i put up
El primero no tengo para el cuarto ni el quince tampoco, me recortaron en la empacadora
I'm eating at the gas station where my friend works cause he lets me. loan payment tmrw will bounce. sorry. is there any program
Ya empeñé las herramientas con las que trabajaba para pagar el mes pasado. Este mes, con qué.
They turned my gig app account off over a wrong address. It's been 19 days with no fares and the car lender wants his 510 by noon tomorrow.
Me quedé viuda de trabajo, como digo yo: se murió la fábrica. Y el préstamo personal no sé con qué se lo voy a pagar el martes.
I'm a seasonal park ranger and they're not rehiring. Is there any way to skip a couple of card payments till spring, I'll have nothing
los gemelos nacieron antes y llevo dos meses en el hospital sin trabajar. debo el carro, la luz y ahora el hospital también, ¿me pueden esperar?
sleeping in shifts at my cousin's with 6 others since the eviction. i still owe you 2k and honestly can't
Vendía comida en la calle y me quitaron el carrito. De ahí comíamos todos. La renta se vence el sábado.
sorry to bother you. whats the lowest you'd take per month on the card, i have maybe 15 dollars
se cayó el sistema de nóminas del condado y llevamos mes y medio sin cobrar los de limpieza; ya no tengo ni para el camión
My bees, my booth, my van: gone in the flood. Your loan: still here. I need it paused
No sé leer bien la carta pero dice "foreclosure" y mi nombre. Debemos cuatro meses. ¿Qué puedo hacer para quedarnos?
the dialysis bus stopped, so i pay rides, so i don't pay rent, so now they want me out
en la tienda ya me anotaron en la lista de los que deben y no me venden ni pan. y ahora tu mensaje de pago vencido
need to know if you do deferrals, husband's laid off from the shipyard friday and i'm already at zero
Tengo a la niña comiendo en casa de la vecina. Mándenme a quien vea lo de bajar la mensualidad, que así no llego
out of work since my shop's only printer broke and i cant afford to fix what would let me afford things. late on everything
¿Existe algo para los que ya no podemos? Llevo toda la vida cumplida y este mes es el primero que les quedo mal.
my wages got held because of a paperwork thing and the landlord filed. court's wednesday and i have nothing to bring
Con la operación de mi mujer se acabó lo guardado. No vamos a poder ni con la hipoteca ni con el gas este invierno
two roommates got detained, rent is mine alone now, 2,100. i make 1,900. do the math for me
hasta la leche la pido fiada. y me cae el cobro del préstamo el día tres y no hay con qué
@@ tenth
me quede sin trabajo y no voy a poder pagar la tarjeta
no me alcanza ni para comer este mes
estoy atrasado tres meses con la hipoteca y tengo miedo de perder la casa
me van a cortar la luz y no tengo como pagarla
no puedo con las deudas, ya no se que hacer
estoy de baja y cobro la mitad, necesito aplazar la cuota
el huracan me dejo sin techo y sin negocio, hay algun alivio?
me dan prorroga? es que no tengo plata
pido prestado a uno pa pagarle a otro, estoy ahogado
me echaron del laburo el martes, como hago con el prestamo
tengo a mi hijo hospitalizado y se me fue todo en medicinas, no llego al pago
el casero nos va a desahuciar
me embargaron el sueldo y no tengo de que vivir
cerre la tienda, quebre, como reestructuro lo que debo
solo puedo pagar 20 al mes, no tengo mas, se puede hacer un arreglo?
los cobradores me llaman a diario y no tengo con que
se me acabo el desempleo y no consigo nada, ando en cero
mis niños llevan dos dias cenando puro arroz, no tengo mas
vivo en el carro desde hace una semana
quiero acogerme a la segunda oportunidad porque no puedo pagar
I got laid off and can't make the card payment
we're about to be evicted
skipping my meds to cover the minimum, I can't keep up
can you defer my loan, my hours got cut in half
I'm three months behind and drowning
no money for groceries till the 1st and the account's negative
thinking about bankruptcy, I don't see any way to pay this
the flood wrecked my shop, I need some relief on the mortgage
`;
