/** Somebody has died, and there is something to do or to bear. */
export const bereavement = `
@@ first
my husband died last week and i dont know what to do with his account
my wife passed away
my mother passed away and i need to close her account
my dad died, what papers does the bank need
my father has died, how do i get access to his account
we lost my grandmother on sunday
my brother passed, his rent still comes out of the account
i lost my husband in march and he handled all the money
my partner died and i dont even know what we owe
i am a widow now and never did the finances
my son died and his subscriptions are still being charged
how do i tell the bank that a customer has died
account holder is deceased
i need to report a death
i have the death certificate, where do i send it
im the executor of my aunts estate
how do i stop my late husbands bills
my late wife had a card with you
the funeral is on friday and i need to pay it from her account
need money for the funeral from my dads account
my mom is dead and her pension still comes in
my best friend died and left me her cat and a joint account
who pays the debts of my dead father
i inherited my mothers account, she died in october
mum died
my spouse is deceased, please take his name off
grandpa is gone, he died this morning
my sister passed away unexpectedly and i am handling everything
we just buried my father
what do i cancel first after a death
my husband is dead and i cant log into anything
since she died i cannot look at the account
my baby died and the hospital bills are coming
joint account holder passed away
how do i remove my dead mother from the account
my uncle died without a will, what about his savings
the account belonged to my late grandfather
my fiance was killed in an accident, we had a joint account
i just lost my mom and everything is in her name
i lost my dad yesterday
someone in my family died and we need help with the bank stuff
letters keep coming for my husband, he passed in june
mi marido murió la semana pasada y no sé qué hacer con su cuenta
mi esposa falleció
mi madre falleció y tengo que cerrar su cuenta
murió mi padre, qué papeles pide el banco
mi papá murió, cómo entro a su cuenta
se nos fue mi abuela el domingo
mi hermano falleció y le siguen cobrando la renta
perdí a mi esposo en marzo y él llevaba todo el dinero
me quedé viuda y nunca llevé las cuentas
mi hijo murió y le siguen cobrando suscripciones
cómo aviso al banco de que un cliente ha muerto
el titular de la cuenta falleció
quiero informar de un fallecimiento
tengo el certificado de defunción, dónde lo mando
soy albacea de mi tía
cómo paro los recibos de mi difunto marido
mi difunta esposa tenía una tarjeta con ustedes
el entierro es el viernes y hay que pagarlo de su cuenta
necesito dinero de la cuenta de mi padre para el funeral
mi madre murió y le sigue llegando la pensión
quién paga las deudas de mi padre muerto
heredé la cuenta de mi mamá, falleció en octubre
acaba de morir mi mamá
mi cónyuge falleció, quiten su nombre por favor
mi abuelo murió esta mañana
enterramos a mi padre ayer
qué se cancela primero cuando alguien muere
mi esposo está muerto y no puedo entrar a nada
desde que murió no puedo ni mirar la cuenta
el cotitular de la cuenta falleció
cómo quito a mi madre fallecida de la cuenta
mi tío murió sin testamento, qué pasa con sus ahorros
la cuenta era de mi abuelo que en paz descanse
mi prometido murió en un accidente, teníamos cuenta juntos
perdí a mi mamá y todo está a su nombre
se murió mi hermana y yo me encargo de todo
falleció un familiar y necesitamos ayuda con el banco
siguen llegando cartas para mi marido, murió en junio
trámites por defunción
estoy de luto y no sé por dónde empezar con sus cuentas
my husband passed on the 3rd, can you tell me what to do with the mortgage
we buried my wife on tuesday and her card is still active
dad left us on friday, mom is in shock, what do we need for the bank
my mother didnt make it, i have her bank card and no idea what to do
the hospital called, my father is dead, i need to know about his bills
my twin brother died and i keep getting his mail from you
my late mother's social security keeps coming in
grandma went to heaven last month, her rent is still automatic
there was an accident and my son did not survive, please close his account
i'm next of kin, what does the bank want from me
executor here, please tell me how to get the balance on the date of death
letters testamentary, where do i bring them
probate court asks for statements of the deceased
he died without a will and i have to sort the accounts
how do i get my dead husbands name removed from the loan
who is responsible for the credit card of someone who died
is my dads card debt mine now that hes dead
my partner passed, we werent married, can i get to the joint money
the funeral home wants 6000 and her money is locked
need to pay the cremation from my fathers savings
my husband handled everything and now he is gone for good, i dont know what bills we have
i lost my wife in the spring and still cant look at her subscriptions
since my husband's death i am trying to understand our finances
what needs cancelling when a parent dies
my aunt passed and i have her power of attorney, does it still work
we got the death certificate today
please tell the bank my sister has died
the account holder died, i am her daughter
beneficiary on my uncles account, he passed away in may
my wife died and the kids get her savings, how
i inherited an account after my mothers death and dont know how to claim it
stop the payments of my deceased brother
my neighbor died and i looked after her, who do i inform
my best friend was killed and i am on his account
i am grieving and cannot deal with the paperwork alone
losing my dad has left me with all his accounts to close
my son's death, his phone contract still takes money
we had a joint account and she died in her sleep
what happens to direct deposits after death, my mom died on monday
mi marido nos dejó el día 3, qué hago con la hipoteca
enterramos a mi mujer el martes y su tarjeta sigue activa
papá se nos fue el viernes, mamá está en shock, qué pide el banco
mi madre no lo logró, tengo su tarjeta y no sé qué hacer
llamó el hospital, mi padre está muerto, qué hago con sus recibos
murió mi hermano gemelo y me sigue llegando su correo
a mi difunta madre le sigue entrando la pensión
la abuelita se fue al cielo y su renta sigue automática
hubo un accidente y mi hijo no sobrevivió, cierren su cuenta por favor
soy el familiar más cercano, qué necesita el banco de mí
soy el albacea, cómo obtengo el saldo al día de la muerte
el juzgado pide los extractos del fallecido
murió sin testamento y me toca arreglar las cuentas
cómo quito el nombre de mi marido muerto del préstamo
quién paga la tarjeta de alguien que murió
la deuda de mi padre ahora es mía, él falleció
falleció mi pareja, no estábamos casados, puedo sacar el dinero común
la funeraria pide 6000 y el dinero de ella está bloqueado
hay que pagar la cremación con los ahorros de mi padre
mi esposo llevaba todo y ahora ya no está, no sé qué recibos tenemos
perdí a mi mujer en primavera y no puedo ver sus suscripciones
desde la muerte de mi marido intento entender nuestras cuentas
qué hay que cancelar cuando muere un padre
mi tía murió y yo tengo el poder, todavía sirve
hoy nos dieron el acta de defunción
avisen al banco de que mi hermana ha muerto
la titular murió, soy su hija
soy beneficiario de la cuenta de mi tío, falleció en mayo
se murió mi mujer y los niños heredan sus ahorros, cómo se hace
heredé una cuenta tras la muerte de mi madre y no sé cómo reclamarla
paren los cobros de mi hermano fallecido
murió mi vecina y yo la cuidaba, a quién aviso
mataron a mi mejor amigo y estoy en su cuenta
estoy de duelo y no puedo sola con los papeles
me toca cerrar todas las cuentas de mi papá que murió
teníamos cuenta conjunta y ella murió dormida
mi bebé murió y llegan las facturas del hospital
quedé viudo y no entiendo nada de los pagos
my condolences card pile is big but i still dont know what to do about dad's accounts, he died on the 9th
we lost mom last night. her card is on file for everything. help
hi, my wife passed and i keep seeing her purchases here, can you take them off
i am writing for my neighbor who died, she had no family
my grandmother, who had an account with you, is no longer alive. what now
whats the process when the account owner dies
my brother's widow needs to know what the bank requires
i was told to bring the death certificate but which branch
he passed before the loan was paid, do i have to pay it
his pension landed after he died, must we give it back
she was my everything and now i have to cancel her phone, her gym, her everything
my husband's funeral is tomorrow and our joint card is blocked
how long does it take to release the money after a death
im an orphan now and my parents accounts are a mess
my daughter died and i am the beneficiary
my late uncle left me his savings and the lawyer sent me here
years after my mother's passing we found an account of hers
the bank froze the account when my dad died and i cant pay his nurse
letters addressed to my dead wife, please stop them
my partner of 20 years died suddenly. i cant think straight. what bills are in his name
tengo mil tarjetas de pésame y no sé qué hacer con las cuentas de papá, murió el 9
anoche perdimos a mamá, su tarjeta paga todo, ayuda
mi mujer falleció y sigo viendo sus compras, pueden quitarlas
escribo por mi vecina que murió, no tenía familia
mi abuela, que tenía cuenta con ustedes, ya no vive, y ahora qué
cuál es el proceso cuando muere el dueño de la cuenta
la viuda de mi hermano necesita saber qué pide el banco
me dijeron que lleve el certificado de defunción, a qué sucursal
murió antes de pagar el préstamo, tengo que pagarlo yo
le llegó la pensión después de morir, hay que devolverla
el funeral de mi marido es mañana y la tarjeta conjunta está bloqueada
cuánto tardan en liberar el dinero tras una muerte
soy huérfana y las cuentas de mis padres son un lío
mi difunto tío me dejó sus ahorros y el abogado me mandó aquí
el banco bloqueó la cuenta cuando murió mi papá y no puedo pagar a su enfermera
llegan cartas para mi mujer muerta, paren eso
mi pareja de 20 años murió de repente, no puedo pensar, qué recibos están a su nombre
@@ third
my mom passed away last week
My husband died, what do I do
dad is gone, need to close his account
do i send you the death certificate
I'm the executor for my aunt
lost my wife in june, her card still charges
how to remove my late father from the account
Grandma died and left me her savings
my partner passed. joint account??
the funeral home wants payment from his account
Our son died on Saturday.
who do i notify about a death
My brother passed and I'm the only one left to handle his paperwork.
He always did the bills and now that he's gone I don't even know where our money is.
I buried my mother on Monday and today you mailed her a credit card offer.
Need to cancel my late wife's phone plan and subscriptions but I don't know which ones she had.
What documents do you need to release the money of somebody who has died?
my dad died without a will and theres a bank account here, how do we get into it
The court gave me letters of administration for my uncle's estate, where do I bring them?
I keep seeing her name at the top of the account and I can't bear it, can that be changed
Since my husband's passing the social security goes in and gets pulled back out, I don't understand any of it.
my roommate died in an accident and her parents are asking me about her bank stuff
My sister was the co-owner of this account and she died in spring, please take her name off it.
My grandfather's safe deposit box, he died and we have the key, can we open it?
My wife passed and the mortgage was only hers, am I allowed to keep paying it?
im 20 and my mom just died, i dont know what to do with her bills
I'm the beneficiary on my late friend's CD and was told to contact you.
Hello dear. My Walter went on the 2nd after a long illness. He did the taxes, the insurance, everything. I have a drawer full of letters and I don't know which are important.
I got a call from hospital Tuesday and he was already gone. We weren't married but we lived together 12 years and the rent came out of his account. What happens with that now?
So my dad had three cards and a car loan with you. He passed in his sleep Sunday. Are we kids on the hook? And how do we tell you officially.
I looked up what I spent on groceries and it's half of what it was. Well, I'm cooking for one now. We lost Jim in September. I still have to take care of his accounts and I keep putting it off.
my best friend's funeral was friday. her husband can't even talk so im helping him. there are payments bouncing because her paycheck stopped, how do we freeze it all
There's a deposit of 1,900 from the pension fund for my mother. She died on the 20th. Do I have to send that back?
Mi abuela, sorry, my grandma, she raised me. She passed two weeks ago and her account has my name as second. The cousins want money already. What am I allowed to do?
We lost the baby at 38 weeks and I had already opened a savings account for her. I need it closed but I cannot come in and explain it to someone.
Quick one I guess. My ex-husband died and our daughter is nine. Somebody said there's an account for her. How do I find out?
estate account, how do i open one for my late dad
she passed this morning. please stop the autopays
Widow here. Never paid a bill in my life. Help
Our father's checks keep arriving and he has been dead since March, where should they go
the lawyer says i need date of death balances for my brother
I can't stop crying and there's all these forms since he died
Dad ran the hardware store and we just found out the account was only in his name. He collapsed at work on Thursday. Payroll is Friday and I have no idea what we are allowed to touch.
I was cleaning out my sister's place and found a box of your statements. She's been gone since Easter. How do I find out whether the account's still open?
The hospice folks were wonderful right to the end. Now I've got his card, his pension and a pile of envelopes. I'm 81 and my hands don't write so well, where do I begin?
mi mamá falleció la semana pasada
murió mi esposo, qué hago ahora
papá ya no está, hay que cerrar su cuenta
dónde mando el acta de defunción
soy el albacea de mi tía
perdí a mi mujer, su tarjeta sigue cobrando
cómo quito a mi difunto padre de la cuenta
mi abuela murió y me dejó sus ahorros
falleció mi pareja, y la cuenta conjunta?
la funeraria quiere cobrar de su cuenta
Nuestro hijo murió el sábado.
a quién aviso de un fallecimiento
Falleció mi hermano y soy el único que queda para arreglar sus papeles.
Él siempre llevaba las cuentas y ahora que no está no sé ni dónde tenemos el dinero.
El lunes enterré a mi madre y hoy le mandan una oferta de tarjeta.
Necesito dar de baja el teléfono y lo demás de mi difunta esposa pero no sé qué tenía.
¿Qué documentos piden para entregar el dinero de una persona fallecida?
mi viejo se murió sin testamento y tenía cuenta acá, cómo hacemos
El juzgado me dio los papeles de la sucesión de mi tío, ¿dónde los presento?
sigo viendo su nombre arriba en la cuenta y no lo soporto, se puede cambiar?
Desde que se fue mi marido entra la pensión y la vuelven a sacar, no entiendo nada.
se mató mi compañero de piso en un accidente y sus padres me preguntan por su banco
Mi hermana era cotitular y murió en primavera, por favor quiten su nombre.
La caja de seguridad de mi abuelo, que en paz descanse: tenemos la llave, ¿podemos abrirla?
La hipoteca estaba solo a nombre de mi mujer, que falleció; ¿puedo seguir pagando yo?
tengo 20 y se acaba de morir mi mamá, no sé qué hacer con sus cuentas
Figuro como beneficiaria del depósito de un amigo que murió y me dijeron que los contacte.
Buenas tardes, hijo. Mi Anselmo se fue el día 2 tras una enfermedad larga. Él hacía los impuestos, el seguro, todo. Tengo un cajón lleno de cartas y no sé cuáles importan.
Me llamaron del hospital el martes y ya no llegué. No estábamos casados pero vivimos doce años juntos y el alquiler salía de su cuenta. ¿Qué pasa con eso?
Papá tenía tres tarjetas y el préstamo del coche con ustedes. Se nos fue dormido el domingo. ¿Nos toca a los hijos pagar? ¿Cómo lo comunicamos?
Vi que gasto la mitad en el mercado. Claro, ahora cocino para una. A Julio lo perdimos en septiembre. Me falta arreglar sus cuentas y siempre lo dejo para mañana.
el viernes enterramos a mi mejor amiga. su marido no puede ni hablar y lo ayudo yo. le rebotan pagos porque ya no entra la nómina, cómo lo congelamos
Hay un abono de 1.900 de la pensión de mi madre. Ella murió el día 20. ¿Tengo que devolverlo?
Mi abuela me crió y se nos fue hace dos semanas. En su cuenta estoy yo de segunda. Los primos ya quieren dinero. ¿Qué puedo hacer y qué no?
Perdimos a la bebé en la semana 38. Le había abierto una cuenta de ahorro. Necesito cerrarla y no tengo fuerzas para ir a explicarlo.
Mi ex murió y nuestra hija tiene nueve años. Alguien dijo que hay una cuenta para ella. ¿Cómo me entero?
cómo abro la cuenta de la herencia de papá
falleció esta mañana, paren sus pagos automáticos
Soy viuda y nunca pagué un recibo en mi vida. Ayúdenme.
a papá le siguen llegando cheques y murió en marzo
el abogado pide el saldo de mi hermano al día en que murió
no paro de llorar y encima todos estos formularios desde que se fue mi vieja
Papá tenía la ferretería y resulta que la cuenta era solo suya. Se desplomó el jueves y no lo pudieron salvar. El viernes hay que pagar sueldos y no sé qué podemos tocar.
Vaciando la casa de mi hermana apareció una caja con extractos de ustedes. Nos dejó en Semana Santa. ¿Cómo averiguo si la cuenta sigue abierta?
Las enfermeras lo acompañaron hasta el final, benditas sean. Ahora tengo su tarjeta, su pensión y un montón de sobres. Con 81 años, ¿por dónde se empieza?
se nos fue el abuelo, qué papeles hay que llevar
enviudé y no sé ni la clave de la luz
Mi hijo falleció en servicio y llegan cobros a su nombre.
la cuenta de mi difunta madrina, ella me puso de heredera, cómo sigo
Hace cuarenta días que murió mi compadre y su familia en El Salvador no puede venir, ¿yo puedo avisar?
Volvimos del cementerio y había una carta de ustedes para ella. Nadie les ha dicho nada todavía. Díganme cómo se hace.
Mi mamá tenía un plazo fijo que vence el lunes. Murió anteayer. Somos cinco hermanos y no nos ponemos de acuerdo, ¿qué pasa con ese dinero?
de mi pareja que acaba de morir solo tengo el celular, y ahí estaban todas sus cuentas
@@ fourth
my husband passed and the card still gets charged
dad's gone since tuesday and his rent went out today
we buried mom on saturday, now what about her account
he didn't wake up, and everything was in his name
my wife passed on the 4th, how do i get into the joint account
she's no longer with us, please take her off the account
lost my son in a crash, his phone keeps billing
my grandpa died and left me in charge of his affairs
i'm the executor of my aunt's estate, what do you need
settling my late father's estate
what do i bring to close a dead person's account
how does the bank want the death certificate
where do i send the death certificate
i have the certificate, now what
letters keep coming for my late wife, please stop them
you are still mailing my dead brother
you sent a credit card offer to my husband who is dead
his pension was still paid in after he died, do i have to give it back
social security put in money for mother after her passing
her autopays are still going, she passed in june
netflix kind of thing still charging my deceased father's card
do i have to pay my husband's credit card now that he's dead
am i responsible for my late mother's debts
who pays the car loan when the owner died
she died owing on her card, what happens with it
what happens to his mortgage, he died last month and i live here
my fiance died, the apartment was in both names
we were not married and he died, can i get the money for the funeral
need money from his account for the funeral
funeral home wants payment and the money's in mom's account
my partner's account is frozen since he died and i have bills
how long till the frozen account of a deceased is released
i'm the beneficiary, how do i claim
my brother named me on his account as pod, he died, what now
inheriting from grandma, she passed, how does it come to my account
my dad died without a will and had an account with you
there was no will, i'm the only daughter
probate court gave me letters, who looks at them
i got letters testamentary
small estate affidavit for my uncle
safe deposit box of my dead parents, how to open
i'm a widow since march and never paid a bill in my life
i'm a widower, my wife did all the money things
he always took care of the finances and now he's gone, i don't know where to begin
i don't even know the password, she handled it all, she died two weeks ago
found statements from your bank in my late uncle's drawer
my mom had an account here i think, she died, can you check what to do
how do i report a death
i need to notify you of a death
i want to inform the bank that my father has deceased
customer has passed away, this is his daughter
my father has passed, god rest him
with deep sorrow i inform you of the passing of my spouse
it is my sad duty to tell you that your client, my mother, died on the 12th
my condolences to myself i guess, dad died and left me his bills
um my grandma passed and she has like an account with you guys, what do we do
so my mom died, and i'm nineteen and i don't know how any of this works
yo my pops passed last week n idk what to do w his account
my old man died, truck payment still coming out
my husband he died, i have paper from hospital, what i must do
my wife is died last month please tell the procedure for account
please tell how to transfer money of dead father to mother
mama died. what do i do
he died
she's dead and her bills are still alive
my baby died and i can't look at the hospital payments
we lost our baby and i want the nursery store payments to stop
we lost dad
lost my husband
lost my mother to cancer, need to sort out her accounts
since my husband's death i can't manage the household money
since he died i'm alone with the mortgage and the papers
after my sister's death her kids live with me, her benefits still go to her account
death in the family, must close account
death of account holder
deceased account
estate account
widow needs help
my twin died and i can't stop crying, his loan is with you
i can't bear looking at our joint account, he died in september
everything here has her name on it, she died, i dont know how to change that
remove deceased spouse from joint account
change joint account to just me, my husband died
his name on the statements hurts, he is dead, please change it
my neighbor died and i've been paying for the care of his cat from his card, who do i tell
my tenant died, his rent autopay still arrives, what should i do
my friend died and i was his power of attorney, does it still work
does my power of attorney end now that mom has died
my stepfather died and his kids want to empty the account
my ex husband died, our son inherits, how
our mother died abroad, how do we tell the bank
my husband was killed at work, which accounts get frozen
my brother took his own life in may, and his rent still goes out
grandfather passed away, checks in his name keep coming
a refund came made out to my late husband, can i cash it
tax refund check in dead husband's name
i'm trying to get my dead aunt's last bills paid, who can sign
dad passed, and i'm on the account as a signer, may i still use it
she was 94. she died in her sleep. now i have her purse and her bank card
hospice just called. dad. i know it's early but what do i do with his bank
the funeral was yesterday, today a gym charged her
how do i stop my late son's direct debits
my dead mom's account got an overdraft fee
you charged a fee to my late father
which of my husband's subscriptions must i cancel, he died
list what's paid from my late wife's account so i can end it
the hospital bills keep coming though he is gone
mi esposo falleció y le siguen cobrando la tarjeta
papá se nos fue el martes y hoy salió su renta
enterramos a mamá el sábado, y su cuenta qué
no despertó, y todo estaba a su nombre
mi mujer murió el día 4, cómo entro en la cuenta conjunta
ella ya no está con nosotros, quítenla de la cuenta
perdí a mi hijo en un choque y su teléfono se sigue cobrando
murió mi abuelo y me dejó a cargo de sus cosas
soy albacea de mi tía, qué necesitan
estoy con la sucesión de mi padre
qué llevo para cerrar la cuenta de un difunto
cómo quieren el acta de defunción
a dónde mando el certificado de defunción
ya tengo el acta, ahora qué sigue
siguen llegando cartas para mi difunta esposa, párenlas
le siguen escribiendo a mi hermano muerto
le mandaron una oferta de tarjeta a mi marido, que está muerto
le pagaron la pensión después de morir, la tengo que devolver?
sus débitos siguen y ella murió en junio
tengo que pagar la tarjeta de mi marido ahora que murió
soy responsable de las deudas de mi difunta madre
quién paga el préstamo del carro si el dueño murió
murió debiendo la tarjeta, qué pasa
qué pasa con su hipoteca, murió el mes pasado y yo vivo aquí
murió mi prometido y el piso estaba a nombre de los dos
no estábamos casados y él murió, puedo sacar para el entierro
necesito dinero de su cuenta para el funeral
la funeraria quiere cobrar y el dinero está en la cuenta de mamá
bloquearon la cuenta de mi pareja porque murió y tengo recibos
cuánto tarda en liberarse la cuenta de un fallecido
soy la beneficiaria, cómo cobro, él murió en mayo
hereda mi hermana, mi abuela falleció, cómo llega el dinero
mi papá murió sin testamento y tenía cuenta con ustedes
no hubo testamento, soy hija única
el juez me nombró, quién revisa los papeles de la herencia
caja de seguridad de mis padres muertos, cómo se abre
soy viuda desde marzo y en mi vida pagué un recibo
soy viudo, mi mujer llevaba las cuentas
él llevaba todo y ya no está, no sé ni por dónde empezar
no sé ni la clave, ella llevaba todo, murió hace dos semanas
encontré papeles de su banco en el cajón de mi difunto tío
mi mamá tenía cuenta acá creo, falleció, qué hago
cómo aviso de un fallecimiento
quiero notificar una defunción
quiero informar al banco que mi padre ha fallecido
el cliente falleció, soy su hija
mi padre murió, que en paz descanse
con profundo dolor les informo del deceso de mi cónyuge
cumplo el triste deber de comunicar que su clienta, mi madre, murió el 12
este mi abuelita falleció y tiene cuenta con ustedes qué hacemos
se murió mi mamá, tengo diecinueve y no sé cómo funciona esto
se murió mi jefe, o sea mi papá, y no sé qué hacer con su cuenta
se murió mi viejo y sigue saliendo la cuota del camión
mamá murió. qué hago
murió
ella está muerta y sus recibos siguen vivos
murió mi bebé y no puedo ver los pagos del hospital
perdimos al bebé y quiero que paren los cobros de la tienda de cunas
perdimos a papá
perdí a mi marido
perdí a mi mamá de cáncer, hay que arreglar sus cuentas
desde la muerte de mi esposo no puedo con el dinero de la casa
desde que murió estoy sola con la hipoteca y los papeles
tras la muerte de mi hermana sus niños viven conmigo y la ayuda va a su cuenta
muerte en la familia, hay que cerrar cuenta
fallecimiento del titular
cuenta de fallecido
trámite de herencia
viuda necesita ayuda
murió mi gemelo y no paro de llorar, su préstamo es con ustedes
no puedo ver nuestra cuenta, murió en septiembre
todo tiene su nombre y ella murió, no sé cómo cambiarlo
quitar a mi cónyuge fallecido de la cuenta
pasar la cuenta conjunta solo a mí, mi marido murió
murió mi vecino y yo pagaba su gato con su tarjeta, a quién aviso
murió mi inquilino y sigue llegando su pago
murió mi amigo y yo tenía su poder, sigue valiendo?
mi padrastro murió y sus hijos quieren vaciar la cuenta
mi exmarido murió, hereda nuestro hijo, cómo se hace
nuestra madre murió en el extranjero, cómo avisamos
a mi marido lo mataron en el trabajo, qué cuentas se bloquean
mi hermano se quitó la vida en mayo y su renta sigue saliendo
llegó un cheque a nombre de mi difunto marido, lo puedo cobrar?
papá falleció y yo firmo en la cuenta, la puedo usar todavía?
tenía 94, murió dormida. ahora tengo su bolso y su tarjeta
acaban de llamar del hospital. papá. qué hago con su banco
ayer fue el entierro y hoy le cobró el gimnasio
cómo paro las domiciliaciones de mi difunto hijo
a la cuenta de mi madre muerta le cobraron sobregiro
le cobraron comisión a mi padre, que en paz descanse
qué suscripciones de mi marido tengo que cancelar, murió
dime qué se paga desde la cuenta de mi difunta esposa para darlo de baja
siguen llegando facturas y él ya no está
enviudé y no sé nada de bancos
quedé viuda con dos niños y no conozco sus cuentas
mi marido partió al cielo y me dejó estas deudas
se me fue mi viejita, qué hago con su pensión
falleció mi esposa, hay que hacer posesión efectiva?
murió mi papá, cómo es la declaratoria de herederos con el banco
necesito hacer la sucesión, se murió mi mamá
mi abuelito ya descansa y quedó su tarjeta
mi señora esposa dejó de existir la semana pasada y necesito orientación
My Walter went on the 2nd after a long illness. He did the taxes, the insurance, everything. I have a drawer full of letters.
I see half my spending is at the market. Well, I cook for one now. We lost Julio in September and I still need to sort his accounts.
We got back from the cemetery and there was a letter from you to her. Nobody has told you yet. Tell me how it's done.
Dad had the hardware store and the account was his alone. He collapsed Thursday and they couldn't save him. Friday is payroll and I don't know what we may touch.
We lost the baby at 38 weeks. I had already opened a savings account for her. I need it closed and can't come in and explain.
The court gave me the papers for my uncle's estate. Where do I bring them?
My flatmate was killed in an accident and his parents ask me about his bank.
I can't stop crying and then all these forms since my old lady left us.
The nurse said it was peaceful. I have his phone, his keys, his card. What do I do first?
She always said the box has all the papers. The box is empty. She's been gone a week and bills are arriving.
My brother's heart stopped on Sunday. He was paying for mom's home from his account. What happens to that payment?
I'm writing for my neighbor, she's 88 and her husband died on Friday. She can't get cash as the account was in his name.
I stopped the clocks, cancelled his gym, and now I'm stuck at the bank part. He died in March.
Mi Anselmo se fue el día 2 tras una enfermedad larga. Él hacía los impuestos, el seguro, todo. Tengo un cajón lleno de cartas.
Veo que gasto la mitad en el mercado. Claro, cocino para una. A Julio lo perdimos en septiembre y falta arreglar sus cuentas.
Volvimos del cementerio y había una carta de ustedes para ella. Nadie les ha avisado. Díganme cómo se hace.
Papá tenía la ferretería y la cuenta era solo suya. Se desplomó el jueves y no lo salvaron. El viernes hay que pagar sueldos.
Perdimos a la bebé a las 38 semanas. Ya le había abierto una cuenta. Hay que cerrarla y no puedo ir a explicarlo.
El juzgado me dio los papeles de la sucesión de mi tío. ¿Dónde los presento?
Soy beneficiaria del depósito de una amiga que ya murió y me dijeron que los contactara.
Se mató mi compañero de piso en un accidente y sus padres preguntan por su banco.
No paro de llorar y encima estos formularios desde que se fue mi vieja.
La enfermera dijo que fue en paz. Tengo su teléfono, sus llaves, su tarjeta. ¿Qué hago primero?
Siempre dijo que la caja tenía los papeles. Está vacía. Hace una semana que se fue y llegan recibos.
A mi hermano se le paró el corazón el domingo. Pagaba la residencia de mamá. ¿Qué pasa con ese pago?
Escribo por mi vecina, tiene 88 y su marido murió el viernes. No puede sacar dinero porque la cuenta era de él.
@@ fifth
Harold left us on Tuesday. His pension will land on the 1st, should I send it back?
my best half is gone and every letter has his name on it, i dont know where to begin
pap passed in his sleep and the phone company keeps taking 40 off him
we scattered moms ashes yesterday. her card is still paying for streaming
I'm looking after things for my late aunt and the bank wants some paper from the court, which?
he never came out of surgery. i have two kids and no idea what we had in there
grandad isnt around any more, he had an account with you, how does that go to nana
The coroner gave me six copies. Do you want one of them?
my twin was killed in a crash on saturday, i have to pay the funeral home and everything's in his name
my wife did all the bills. she's been gone nine days. I can't even log in
mum slipped away on christmas eve, whats the next step with her direct debits
How long does a joint account stay open when one of the two is in the cemetery?
my little girl didnt make it and her savings account sends me birthday mail
I was named in his will and his brother says the bank froze everything
dad flatlined monday. sorry to be blunt. what do u need from me
our mother's estate, we are three siblings, one account, no instructions
Since losing my husband I open the envelopes and cry, I've never paid an electric bill in my life.
the hospice called this morning. i need to stop her card before her landlord takes rent
he's been buried a month and you still write "Dear Mr. Tanner"
My partner drowned in July. We weren't married. Do I get to know what he owed on the card?
i keep paying for my brother's phone so i can hear the voicemail but his account is overdrawn now, who sorts that
nan popped off last week bless her, she'd 3 grand with you, what papers
who tells social security, you or me? my father went to be with the lord
the name on the account belongs to a man who is no more, I'm his daughter
my roommate OD'd and passed and he still paid half the rent from his account, can his mom see it
we lost our son. please can you make the game subscription stop without me having to look at it
Mother has departed this life; kindly inform me which documents the executor must present.
his heart just stopped. 41. i have bills coming and the mortgage was from his account
my stepmom passed and she was the only one who knew the passwords
I need to take a name off. She died on the ninth.
got the certificate from the county today. husband. 52 years together. what now
Do I keep using the card with both our names or is that wrong now that she's in heaven?
my uncle had no one but me and now theres a house an account and a cat
theres still a standing payment to a nursing home for a lady who isnt with us since may, my mother
the kids ask for their daddy and the bank asks for a form. which form
I'm recently a widower. At 83 I'm learning about money.
my gramps kicked the bucket lol i joke because i cant cry. anyway how do we close his stuff
my husband's ship went down. no body. can anything be done about the loan
we had the viewing today and his truck payment bounced
dont know how to say it. my mom. this morning. she had savings with you for my school
our dad's in the ground and my sister is still using his debit
The funeral director takes a check from the dead man's account, he says. Is that so?
i'm her only heir and i live in another country
my fiancé passed two weeks before the wedding, the venue deposit was from his account
she's gone and i cant bring myself to cancel her gym
my business partner died suddenly, both of us sign on the account
a year of widowhood and his name's still first on the statements. I'd like it changed
baby was stillborn, we need to stop the nursery plan payments
who gets told first when a customer passes on. its my dad
I promised my granny on her deathbed I'd look after her bits and bobs, where do I start with you
my neighbour who had no family died and left me as the person for everything
last week we said goodbye to my sister, she'd auto pay on twelve things
they found my cousin at home. i am next of kin apparently. he had debts
he's no longer living and you keep charging the estate a monthly fee, how do i tell you officially
my mother in law passed and hubby is too broken to deal with it so i am
Requiescat. My brother the priest is dead and his little account should go to his parish.
we just pulled the plug on pop. the bills keep coming
im a widow of 29 with a joint credit card and no clue
my grandmother passed in her country, how do i get her account here closed without her ID
papa's gone, mama has dementia, and i'm 19
Se nos fue mi viejito el domingo y la pensión va a caer el primero, ¿la devuelvo?
mi señora llevaba las cuentas, hace nueve días que no está y yo no sé ni entrar
a mi papá lo sepultamos ayer y el teléfono le sigue cobrando
me dieron seis copias del acta, ¿ustedes se quedan con una?
perdimos a nuestra hijita y el juego le sigue cobrando, háganlo parar porfa que no puedo ni verlo
mi gemelo se mató en la moto y todo está a su nombre, hay que pagar la funeraria
Mi abuela ya está con Dios. Tenía una libreta con ustedes, ¿cómo pasa a mi mamá?
murió mi madrastra y era la única que sabía las claves
¿Qué papel del juzgado piden para la cuenta de una tía que ya falleció?
quedé sola con dos niños y no sé qué teníamos ni qué debíamos, él se encargaba
mi marido salió a pescar y no volvió, lo dieron por muerto, qué pasa con el préstamo
che se murió mi abuelo y la abuela sigue usando la tarjeta de los dos, está mal?
llevo un mes de viuda y siguen llegando las cartas a nombre de él
el corazón le falló, 41 años. la hipoteca salía de su cuenta
Se me murió la mujer, señorita. Yo a mis 83 nunca he pagado un recibo.
los hermanos somos tres y mamá no dejó nada escrito, sólo la cuenta
mi compadre descansó el martes, yo quedé de encargado de sus cosas, por dónde empiezo
mi socio falleció de repente y los dos firmábamos
hoy cremamos a mi tía, su tarjeta aún paga la tele
mi novio se fue dos semanas antes de la boda, el anticipo del salón salió de su cuenta
soy la única heredera y vivo en otro país
ya no vive el titular, soy su hija, a quién le aviso
mi primo apareció sin vida en su casa y parece que yo soy el familiar más cercano
la abuelita partió y quiero dar de baja su luz y su agua
todavía le descuentan el asilo a mi mamá que murió en mayo
nos dejó papá y a mi hermana le da por seguir sacando con su tarjeta
Participo a ustedes el deceso de mi esposo y solicito se me indiquen los requisitos para la sucesión.
no sé cómo decirlo. mi mamá. esta mañana. ella me guardaba lo de la escuela ahí
mi vecino no tenía a nadie, murió y me dejó a mí los papeles
el de la funeraria dice que acepta un cheque del propio difunto, es cierto?
mi bebé nació sin vida, hay que parar los pagos del cuarto
tengo que quitar un nombre de la cuenta, ella falleció el nueve
mi pareja murió y no estábamos casados, ¿puedo saber lo que debía?
el que nos mantenía ya no está y la cuenta la congelaron
acabo de enterrar a mi hermano y le siguen pasando la cuota del carro
pa que me entienda: mi apá ya no existe y su seguro social sigue llegando
desde que faltó mi marido abro los sobres y lloro
mi abue colgó los tenis, perdón el chiste, es que no sé llorar. qué hay que hacer con su ahorro
Mi hijo murió en el extranjero. No tengo su identificación y quiero cerrar lo suyo.
a un año de quedarme viudo el nombre de ella sigue primero en los extractos, quisiera cambiarlo
mamá se apagó en nochebuena
quién le avisa a la seguridad social, el banco o la familia? fue mi padre
el cura de la parroquia, mi hermano, ha muerto y su cuentita es para los pobres
tengo 19, papá murió, mamá no se acuerda de nada, y hay una cuenta
la doctora firmó la defunción hoy. cincuenta y dos años juntos. ¿y ahora?
me da no sé qué cancelar su gimnasio, pero ya no va a volver
le lloro a mi hermana y le lloro a sus doce pagos automáticos
pasó a mejor vida el tío Ramiro y nos salió con deudas
mi esposa perdió la batalla contra el cáncer, los recibos están a su nombre
cómo cobro lo que dejó mi padrino, me puso en el testamento
lo velamos el jueves y hoy le rebotó un pago
heredé una casa, una cuenta y un gato de alguien a quien quería mucho, y no sé qué va primero
los niños preguntan por su papá y el banco me pide un formulario, cuál es
mi compañero de cuarto murió de sobredosis y su mamá quiere ver la cuenta
siguen escribiéndole "estimado señor" a un hombre que está en el panteón
nos quedamos huérfanos, la cuenta es lo único que había
la persona que firmaba conmigo en la cuenta ya murió, tráiganme por favor a regularizar eso
hace tres días murió la nona y hay un alquiler que sale de su caja de ahorro
mi cuñado se ahogó y mi hermana está sedada, yo hago los trámites
no quiero que le cobren más nada a mi muerto
@@ sixth
My boy was 22 and he had an account with you with a hundred and six dollars in it. I don't want the money, I just need to close it and I can't get through the sentence on the form.
q hago con el telefono de mi abu, le siguen llegando los códigos de su cuenta. ella falleció el finde
Thanks for the funeral flowers, I suppose, but I don't need flowers from a bank. I need to know how to move his direct deposit and his bills into my name.
como le hago para que dejen de llegar felicitaciones de cumpleaños a mi hijo. cumpliría 9 este sábado
Social Security put her check in after she'd died. Are they going to want that back? I don't wish to spend what's not ours.
Me mandan a cobrar lo que quedó de mi madre. Así lo puso el muchacho, "lo que quedó". Llevo acta, llevo identificación. ¿Qué más llevo?
mom passed tuesday. what do i bring you
la abuela crió seis y los seis quieren la libreta. está tendida todavía. ¿qué dice la ley?
we lost grandma. how do we do the joint account thing
cómo quito a mi bebé del seguro y del ahorro, nació y vivió dos días, no quiero que me pregunten por teléfono
pop died owing on the credit union loan i cosigned, does it fall on me now
mi hermana gemela falleció. en su app salgo yo al reconocimiento facial, es horrible y necesito que lo cierren por el trámite correcto
He told me the password was on the back of the photo. I've turned over every photo we own. Fifty years of them. He passed on the eighth.
mi hermano mayor era mi tutor y se mató en la carretera. tengo 17, la renta la pagaba él desde su cuenta de ustedes. ¿qué va a pasar?
so his coworkers took up a collection, 3 grand in cash. which account do i even put that in, his is frozen and mine is 2 dollars. he died at work
Usted perdone la letra, escribo con el guante puesto, vengo del camposanto. ¿Mañana abren para lo de mi difunta?
After the accident there's just me and the three of them. Their father had a life policy through you, I believe. I don't know what's real and what I dreamed up this week.
cómo le digo al gimnasio, a la revista, a la app de música que él ya no va a volver? todo sale de la cuenta de ustedes
it was always him did the money, right up to the hospice. now I'm sat here with a shoebox of papers and no idea which one is you
Me dicen que la cuenta "pasa por sucesión". Mi madre era modista, tenía ochocientos dólares. ¿De veras hace falta un juez?
need a letter with his balance on the date of death for probate lady, he passed 08/14
Fíjese que mi señor era muy reservado y yo de números no sé. A los nueve días de su partida ya me llegaron cuatro sobres de bancos, y ustedes son uno.
do i have to pay my brothers card? he left nothing but the dog. he's only been gone a month
me piden "carta de no sé qué cosa" para soltar lo de mi jefecito, que falleció en la sierra y allá no dan papeles así nomás
my dad left a safe deposit box key and no number. well, "left". heart attack
hoy se cumplen tres semanas, y hoy se debita su clase de guitarra. por favor díganme cómo la paro
grandpa always gave me his debit to get groceries. he passed yesterday and i still have it. should i cut it up
murio mi mamá ayer en la madrugada ai q avisarles?
Good evening. My companion of many years died, and I've just now realised I don't know whether I'm allowed to pay the plumber.
nos piden la prueba de que ella era ella y de que ya no es. la segunda la tengo, la primera se quemó
is it ok to keep using the joint card, since the funeral theres just my name left on it
Nunca nos casamos por las leyes. Treinta años. Ahora sus sobrinos tienen más derecho que yo a la cuenta con que enterrarlo, ¿verdad?
I was power of attorney for my neighbor. She died last night. They tell me that means I'm nothing now, is it so?
Todavía le guardo su lado del clóset. Lo que no puedo guardar es su préstamo, que dicen que sigue vivo y él no. ¿Se paga?
It rained at the funeral. He'd have hated the expense. Anyway, I've got twelve copies of the certificate, so tell me where to send yours.
mataron a mi primo en un asalto y su mamá está en Guatemala, ella quiere saber si dejó algo y cómo lo recoge
dad's truck payment comes out tomorrow and dads in the ground
En nuestro pueblo, cuando muere alguien, viene el vecino con café. Aquí viene la factura. ¿La del hospital se cobra de su cuenta de él o de la mía?
There's two toothbrushes still, four weeks after the service, and one name too many on the checking.
Me llegó el cheque del seguro por lo de mi marido y no soy capaz de depositarlo. ¿Caduca?
My old man's gone, service was Thursday. Mortgage is just his name. Do I get to stay
tres funerales en un año y ustedes piden tres veces lo mismo, el acta, el acta, el acta. dígame si hay modo de entregarlas juntas
She went in her sleep, thank God. I'm the executor, apparently. I had to look up what an executor does.
Don Julián, el de la fonda, falleció y nos debe la semana a todos. La cuenta del negocio es con ustedes, ¿a quién acudimos los meseros?
my moms rent is coming out of her acct n she died n the landlord is keeping it, apartments been empty 3 wks
Se apagó el martes en el hospicio, tranquilo. Me dejó una lista: "uno, llama al banco". Estoy en el uno.
hi, bank? our treasurer died, of the bowling club, and nobody else can sign
la novia de mi hijo tiene sus claves y él ya no está con nosotros desde el accidente, quiero hacer las cosas bien. ¿qué papeles son?
My late wife's card arrived this morning, renewed, shiny. What am I to do with it?
mi pai ya no está y su cheque del seguro social entró igualito este mes, me da miedo tocarlo
she handled everything on her laptop and the laptop is locked and theres no asking her, the cancer was quicker than we thought
Perdí a mi compañero y con él al que sabía la clave del wifi, del banco y de la caja. Por la del wifi no se apure.
we named our daughter, opened her a savings account, and then we lost her. could somebody close it for us without calling
Hay que repatriar el cuerpo y cuesta siete mil. Lo tenía todo en su cuenta, él solo. Su mamá lo espera en Oaxaca.
I am widow since one month. My husband made the taxes, the insurance, the house. I look the letters and I understand nothing. Where I begin?
que en paz descanse. el perro de él, la moto de él, la tarjeta de él. lo primero y lo segundo ya sé. ¿y la tarjeta?
He's still coming up as 'spouse, joint holder'. I'd like to know what I'm meant to change, and if there's any hurry, because I'm not ready.
La viuda soy yo y la que sabe es la ex. Necesito que me enseñen qué hay, con paciencia, porque la ex no me va a decir.
Do debts die too? His, I mean. We scattered him on Sunday.
El alma de la casa era él y el titular del agua, la luz, el gas y el teléfono también. Ahora soy una señora sola hablando con contestadoras que lo quieren a él.
abuela died in puerto rico and her account is here w you guys, do i need to translate the papers
en el acta pusieron mal su segundo apellido y por eso ustedes me la rebotaron. ya bastante es tener que enseñarla
Nine days without my dad now, and it's the little charges. 3.99 for a puzzle app he did on the toilet. I can't cancel it without his login and can't bear to leave it running.
Desde el sepelio sobra un lado en la cama y una firma en el banco. Dígame qué hago con la firma; con el lado ya veré.
I've had the death certificate in a drawer since April because sending it to you makes it true.
Quedé de heredera universal de un señor que cuidé nueve años, lo sepultamos el jueves. Sus hijos me cerraron la puerta. ¿Qué puedo pedir yo del banco?
My husband's phone keeps getting your texts. He's been gone eleven days. Please stop writing to him.
Era la apoderada de una tía monja. Dios la recogió el lunes. El convento pregunta por sus ahorritos y yo no sé a quién se le entregan.
The kids ask if we can still call daddy's voicemail. If I cancel his phone line it goes. I only wanted to see when it's paid till.
¿Quién de ustedes entiende de pensiones de México? Mi apá murió acá y la cobraba allá, y la depositaban con ustedes.
My mother-in-law is with the Lord since Thursday. Her sons don't agree. Who can see her account in the meantime?
Papá era de los que tenían un papelito para todo, menos para esto. Se fue el domingo y no hallamos ni la póliza.
hey so my roommate died last week and his half of the rent is on autopay, who tells you
mi mami firmó todo con mi padrastro y él se nos fue en la ambulancia. ella no lee. explíqueme a mí y yo le digo
i found a passbook in her things. is that still worth anything? nana, she died at christmas
el doctor salió y nos dijo. ahora necesito saber cómo pago la clínica con lo que está a nombre de ella
The teacher who raised us has no family but us old pupils. We need to pay the burial and close her up properly. How's that done?
No lloro mientras hago trámites, así que deme trámites. Mi hijo. Accidente. Cuenta de estudiante.
he's not a month in the ground. what to shut first, his gym, his phone, his newspapers... I keep the newspapers coming because of the sound on the porch
se nos fue el abuelito y dejó préstamo con la casa de garantía, ¿los nietos tenemos q responder?
The notary says you'd need 'letters testamentary'. I've got letters of condolence by the dozen. My brother would've found that funny.
Desde que mi compañera partió no he podido abrir el cajón de los recibos. Usted dígame cuál es el urgente y abro solo ese.
my best friend put me as beneficiary. i didnt know until today. she died on the 2nd. what happens now
Soy el hijo de en medio, el que nadie consulta, y resulta que en el testamento soy yo el encargado. ¿Por dónde se empieza con un banco?
my girlfriend and i werent married and she died and the account we paid rent out of was hers
ya lo sepulté, ya le recé, ya repartí su ropa. me falta ustedes
Who notifies who? Do you tell the pension people, or do I? My partner died abroad, and the consulate's no help.
En octubre perdimos al bebé y el seguro del trabajo dice que mande los papeles a mi banco. No entiendo cuáles ni me quedan fuerzas.
Since it was a stillbirth we don't know if there's a claim to make on the policy. I can't ring them. I can type.
mi madrina me dejó "lo del banco", dice el testamento, y ni sé cuál banco, por eso voy preguntando uno por uno
inherited an IRA from my mother this month, they say there's a form and a deadline and I can't think straight
Encontré que mi difunto padre mandaba cien al mes a una persona que no conocemos. No quiero armar nada, solo saber cómo se detiene con el acta en mano.
Subscriptions, so many, all my late sister's. I don't know half of them. Where do I start?
se nos adelantó mi cuñado en el trabajo, mi hermana está en shock y yo soy el que pregunta: qué traigo, qué firmo
the hospital called at 3 and now theres all this stuff to do n im just looking at his balance like itd tell me something
se fue sin despedirse, un derrame, 44 años. la hipoteca está a los dos, ¿la puedo seguir pagando yo desde la mía?
got a letter adressed to the estate of, that's my brother, hes not an estate hes 26. was 26. what do you want from us
la casa huele a él y el buzón está lleno de él. ¿cuál de esas cartas no puede esperar? fue hace quince días
My aunt left us in spring, and her cleaning lady is still being paid from your bank. The niece, that's me, needs it to end.
los de la renta del apartamento de mi difunto padre quieren el depósito final, y la cuenta de él me la congelaron cuando avisé. ahora qué
my uncles estate, do you do one of those estate accounts? im 20, im all he had
Él me decía "cuando yo falte, vas con el del bigote". Ya falta. El del bigote también. ¿Con quién voy?
There's still a birthday transfer set up from my father to my son every June. Dad passed away. I'd rather it stopped before June comes, it would break the boy.
Al firmar de recibido el cuerpo me entregaron su cartera. Dentro va una tarjeta de ustedes. Dígame qué es lo correcto.
the funeral home wants 7,800 up front and its locked in her savings. can you release that
En el velorio me enteré de que era la dueña de media cuenta. ¿Eso cómo se acepta, o se rechaza?
I buried my wife on Saturday and on Monday the electric company asked for her by name. It's in her name, all of it is in her name.
Son quince años de su muerte y apenas ahora encontramos un certificado de depósito suyo dentro del misal. ¿Cómo lo reclamamos los hijos?
car insurance wont talk to me because 'the policyholder must call'. policyholder is ashes on my mantel. what do i cancel and what do i keep
No quiero su dinero, quiero borrar su nombre del contrato para no leerlo cada mes. Se me murió en marzo.
whats the thing called, the paper from the court, so i can get into grandpas account. he died in feb
Murió mi socio. Los cheques de la florería llevan dos firmas, y una está en el cementerio.
im sorry to ask this here but how long before you freeze it when someone dies, i need to pay for the casket
mi roommate se nos murió, buen tipo, sin familia acá. su laptop sigue pagando cosas. ¿quién puede parar eso?
Forty-six years married, a widow since Sunday, and I've never paid a bill. Please explain to me slowly what I am to do first.
yo firmaba de segunda en la cuenta de mi tía. la enterramos ayer, ¿sigo pudiendo firmar o ya no?
She's still in the app as my emergency contact and my co-owner. She's been dead since Mother's Day. How do you take a name off?
el jefe de cocina murió y le quedaron propinas en la cuenta que compartíamos pa repartir, cómo le damos su parte a la señora
two siblings, one will, no mom. which one of us are you allowed to talk to
La vecina no tenía a nadie y me dejó de encargada; hoy la cremaron. Tengo las llaves, la gata y un talonario de ustedes.
@@ seventh
my mother died on sunday, what do i do with her account
se me murió el viejo y él llevaba todo, yo ni sé cuánta guita hay ni dónde
my dad passed away and his card payments keep going out
mi abuela murió, ¿cómo se cierra su cuenta?
I'm the executor for my aunt's estate
se nos fue mi hermano y dejó un préstamo con ustedes
How do I report a death to the bank
Mi mai falleció el sábado y las cuentas están a nombre de ella, ¿qué yo tengo que llevar?
who do i send the death certificate to
ha muerto mi madre y en el tanatorio me dicen que avise al banco, ¿qué papeles queréis?
lost my wife last week. she did all the bills
enviudé en octubre y no entiendo nada de las finanzas de la casa
joint account, my husband's gone now. need his name off
a mi papá lo enterramos ayer, qué pena molestar, pero le siguen sacando lo del gimnasio y toca cancelarlo
grandpa died and left me something in a savings account here
mi hijo falleció y sigue llegando correo a su nombre
He handled everything for 51 years. I don't even know the password to this phone, my grandson typed it in. Where do I start?
Mi compañera murió sin estar casadas. La cuenta era de las dos pero la casa no. No sé ni qué pedir.
so my best friend named me on her account as beneficiary, i found out at the funeral. i feel weird. what happens now
Fuimos a enterrar a mi viejo a Oaxaca y al regresar ya habían rebotado tres pagos de su tarjeta. ¿Quién responde por eso si él ya no está?
The baby only lived two days. We'd opened a little savings for her when we were expecting. I can't look at it and I can't close it.
Mi tío vivía solo. Lo encontraron los vecinos. Soy la única sobrina y hay un montón de cobros que siguen saliendo de su cuenta.
My sister's funeral is friday and the funeral home needs to know if her account can pay them directly. I'm the only one handling it and I cant think.
Me llamaron del hospital a las cuatro. Desde entonces no he parado de hacer llamadas y ustedes son la número once. Mi mamá tenía cuenta ahí.
Dad's autopay for the newspaper, the cable, the club. He's been dead five weeks. I want to cancel them but i dont know which ones are there
Mi esposa llevaba las cuentas en una libreta que nadie entiende. Se me fue en enero. Hay débitos que no sé qué son y me pongo a llorar cada vez que abro la app.
im 20 and both my parents were in the car. i have a little brother. what do i need to do about their accounts first
El banco le mandó a mi papá una felicitación de cumpleaños. Mi papá falleció en febrero. ¿Dónde aviso para que eso no pase más?
My partner was on the flight. They haven't found... they've confirmed it. His employer is asking which account his last pay should go to.
Mi suegra dejó cinco hijos y una cuenta. Ya se están peleando y a mí, que soy la albacea, me toca ver qué se hace.
Mom kept cash in a safe deposit box at your branch and I have the key and a death certificate, she has no will. Can I get in?
Ayer le puse flores y hoy le llegó una oferta de tarjeta. Murió hace tres meses, por favor díganme qué trámite falta.
the chair by the window's been empty since tuesday and his pension came in today like nothing happened. do i have to give it back
todavía le pongo su taza. y en la cuenta le siguen cobrando el cable que sólo él veía
we were two on this account. now it's me
me tocó a mí lo de los papeles, por ser la mayor. no sé ni dónde guardaba las cosas mi papá, que en paz descanse
her voicemail still works because her card still pays for it. i don't know when to stop it
cuarenta y seis años juntos y ahora tengo que aprender qué es un estado de cuenta
there's a credit card in the drawer with his name on it. he won't be using it anymore
mi hermana ya no está, y alguien tiene que hablar con ustedes de lo que debía
What happens to the mortgage now that my spouse has died?
ya tengo el acta de defunción, ¿a dónde la mando?
Is my late mother's credit card debt mine now? she passed on the 2nd
mi marido murió y la hipoteca está a nombre de él
Need probate forms for my father's checking
mi tía dejó todo a mi nombre, murió ayer. ¿qué sigue?
payable on death account, my uncle's, he died. how to claim
El seguro de vida de mi esposo, ¿lo cobro con ustedes? Murió trabajando.
my roommate passed away in his sleep and the lease bills come out of his account. his parents are in nepal
Falleció el papá de mis hijos y me piden abrir una cuenta de sucesión, qué es lo primero
we lost our son in march. his student loan is still here
mataron a mi primo y la familia me mandó a preguntar por su cuenta
hi, grandma is gone. she had a CD maybe? how do we know what she had
Se me murió el socio, firmábamos los dos los cheques del taller. ¿cómo hago para seguir pagando a los muchachos?
widow, 3 weeks. don't know what day it is. whats due
Mi mamá era la representante del cheque de mi hermano discapacitado y mi mamá acaba de morir.
my ex husband died, still on our old account together, his new wife is asking about it
no alcancé a despedirme de mi abuelo y ahora me toca ir por su caja de seguridad
his funeral costs 9k, can it come from his account before probate
My wife's streaming account asks 'who's watching' and her name's there. Help me figure out what she paid for so I can decide what to let go.
El alquiler de mi madre se sigue pagando solo y ya vaciamos el piso; murió el 9
How long until the bank unfreezes a dead parent's account? Rent for my stepmom depends on it
Me dejó un sobre que decía "para cuando yo falte" con el número de una cuenta. Pues ya faltó. ¿Qué hago con ese número?
dad died with no will and 4 bank cards in a coffee can
perdimos a mi hija. estoy cancelando su celular, su gimnasio, todo. ¿me ayudan a ver qué más tenía domiciliado?
they want an affidavit of small estate, do you have that form, it's for my late sister
a mi señora la enterramos el sábado. los hijos me dicen que venda, que junte, que cierre. yo no sé ni entrar aquí sin ella
his direct deposit from the VA posted after the date of death, am i in trouble
My neighbor, no kids no family, passed on and I have her cat and her checkbook. Who should have the checkbook?
El comandante nos trajo la bandera y una carpeta. En la carpeta dice que avise al banco. Aviso.
i still pay for my mum's phone so i can hear her. is there a way to save the voicemail payment but end the rest. she died in june
Vivíamos de su retiro. Él ya no está y no sé si el retiro se acaba con él o me toca algo.
The hospice people were so kind, they gave me a list. Item 6: notify bank. so this is me notifying, about Harold, my husband
me desperté buscándolo en la cama. luego sonó la alarma de la tarjeta: él tenía programado el pago de la luz
mom left us on thanksgiving morning. turkey still in the fridge. theres an overdraft on her account from the ambulance copay, what do we do
Mi abuelito era el titular y yo la autorizada. Él falleció anteayer, ¿puedo seguir sacando para sus gastos del velorio?
Her will says her account goes to the cat shelter. I'm the executor. I've never been an executor.
¿Cuánto tarda la sucesión? Es por mi padre, falleció intestado, y mi madre depende de esa cuenta
Se murió mi niño. No sé para qué les escribo, era su cuenta de ahorros de la escuela.
her birthday gift is still on layaway, auto paid. she passed in september. i cant press cancel
Mi compadre me pidió antes de morir que cuidara que a su viuda no le faltara lo del seguro. Ya murió. ¿cómo se pide?
last of my siblings went tuesday. three estates in two years. remind me what you need from me, again
la casa se siente grande y el buzón lleno. puras cuentas a nombre de ella, que ya descansa. por dónde empiezo
We held his celebration of life at the bowling alley. Now I'm supposed to 'settle his affairs'. Who's the person's account here, what do you need?
mi papá era el que firmaba la renta del local y la cuenta del negocio. se nos fue el jueves de un infarto, y el lunes hay que pagar nómina
i got a check made out to my deceased husband, cant cash it, cant return it
quiero quitar a mi difunta esposa de la cuenta, pero también no quiero, no sé si me explico
Stillborn. The registry store keeps charging for the crib protection. I need it to end quietly.
El acreedor le llama a mi papá difunto. ¿Con qué documento dejan de cobrarle a un muerto?
my grandfather's coin collection and a passbook from 1981, he died last night. is the passbook still good
Mi hija era la que me manejaba el banco por teléfono. La perdí en un choque. Tengo 79 y aquí estoy picándole.
She was my emergency contact, my co-owner, my person. I need to change all three.
no hay testamento, hay tres viudas. yo soy la de acta. ¿qué me piden?
will they take his car? it was financed, in his name only, he passed the 14th
se apagó mi viejita. tenía un guardadito con ustedes y un recibo de un nicho que sigue pagándose
student here, my dad paid my tuition from his account, he's gone since sunday & next payment is the 1st. can i still use it
Mi ahijada quedó huérfana y es la beneficiaria; tiene 8 años. ¿Quién cobra por ella?
The coroner won't release the certificate for 8 weeks. Meanwhile dad's account is bleeding subscriptions. can they be paused without it
que dice la señora del banco que sin el certificado no se puede, y el certificado está en Venezuela, donde murió él
Our mother's pension, burial plan, and two cards. Four siblings on a group chat, none of us knows who does what. She died monday.
llegó su tarjeta nueva. él se murió la semana pasada. ¿la rompo, la devuelvo, qué se hace?
i'm just the landlady but my tenant passed and his bank letters come here, what should i do w/ them
Mi esposo se ahogó y no aparece. Llevan un mes. Nadie me da un papel de que murió y los pagos salen de su cuenta.
She went so fast. 11 days. I've got a folder of hers i can't read for crying. can you make it simple what i have to do
¿La pensión de viudez llega sola o hay que pedirla? Lo enterramos ayer
my mom was POA for grandma. grandma died so she says the POA is void. True? and how does she pay the nursing home now
a los cuarenta días del rezo me puse a ver sus cosas. tenía una tarjeta departamental, un seguro y una deuda con ustedes
so my twin's gone & face id opens his phone with my face. i can see his bank app. i shouldnt touch it right? what do i do
en la escuela me dicen que cambie el tutor del fondo de mis nietos porque su mamá, mi hija, murió. ¿eso lo hacen ustedes?
Foreign death certificate, in Tagalog. my dad died in Cebu. do you accept it or must i translate
hola, le escribo porque mi mami se murió y ella me ponía la mesada aquí
he was 29, we were getting married in may, i have his deposit for the venue, his guitar and his debts apparently
Mi esposo murió sin decirme que había refinanciado la casa. Me entero hoy por la carta.
Dad used his bank card for the church raffle every month. Silly, but I want to see what else he had so I can shut it down. He died on the 20th.
tengo en la mano la urna y el recibo de la urna. ¿el banco reembolsa gastos funerarios de la cuenta del finado?
is my husband's bonus points transferrable, he died, we were saving for hawaii. i want to take him there, his ashes
El abogado habla de "masa hereditaria" y yo sólo quiero saber si puedo pagar la luz de la casa de mi madre, que falleció
Our choir director passed and she was the only signer on the choir account. 30 singers, no access.
ya casi cumple un mes y no he sido capaz de llamar. mi hermano, cuenta de cheques, hay que cerrarla
Mum's dead and her dog food subscription keeps arriving, the dog died too. can i stop it all from her card
falleció el titular y yo soy su cónyuge. ¿la tarjeta adicional que yo tengo sigue viva?
I was told i'd be 'notified by the bank' as her beneficiary, its been 2 months since the burial, should i do something
me dicen que mi padre dejó una cuenta en dólares. yo vivo en Córdoba, él murió en Houston. ¿qué tengo que mandar?
the kids ask why daddy's paycheck stopped. i am asking you how to make the rest of it work, what benefits i ask for, whose name the house is in. he died 3 wks ago
No quiero que borren su nombre todavía. Pero sí necesito que dejen de cobrarle el club de leer, ella ya no lee, ya no está.
his mother and I are both listed and he's gone. neither wants to go first. what's the process
me la mató el cáncer y me dejó la contabilidad de la tienda. 33 proveedores. ¿cómo veo a quién le pagaba?
my foster mom died. not blood so i dont know if im allowed to ask about her account but she had no one else
Anoche velamos a mi tata. Hoy cobraron su seguro de vida como si siguiera vivo.
no sé si se dice fallecido o finado en su formulario. mi padrino. yo me encargo de lo suyo
the safe deposit box was in both our names, mine and my late partner's. can i open it alone now
Stepdad raised me but there's no paper saying so. He died on the boat in August and his truck payment keeps hitting my mom's account. Which of us do you talk to?
Mi mamá murió un domingo y el lunes me preguntaron en el banco si yo era titular. No sé qué soy. Sé que soy su hija y que hay que pagar el entierro.
grandfather's gone, and the farm checks need two signatures, his was one
Se nos murió el maestro de la comparsa y la cuenta de la comparsa estaba a su nombre personal.
our daughter would've been 7 today. her savings account sent a birthday message. please, whatever it takes to close it, gently
Yo firmaba donde mi esposo me decía. Ahora él está en una cajita en la repisa y yo con seis sobres sin abrir.
the hospital mailed his watch and a bill. he was my uncle, i'm the only one, do i pay it from his account or mine
¿Puedo usar la tarjeta de mi difunta tía para pagar a las enfermeras que le quedamos debiendo?
Do you need the original death certificate or a copy? Mailing it from Alaska and I only have two.
acabo de perder a mi pareja de veinte años, éramos dos hombres y su familia ya se llevó todo. la cuenta conjunta es lo único con mi nombre
woke to a text saying my brother's card was declined. he's been dead since thursday. who do i tell
La maestra de mis hijos falleció y los papás juntamos dinero para su familia; ¿cómo se le entrega a la familia si la cuenta era de ella?
My husband went first and he'd promised he wouldn't. I have never once paid the property tax. Is it in here somewhere?
mi abuelo tenía un certificado de depósito que vence en enero, pero él murió en noviembre. ¿se renueva solo?
dad's ashes are in my passenger seat and i'm outside your branch. what papers should i have with me before i walk in
Hoy leyeron el testamento de mi madrina. Me dejó "lo del banco". Nadie me explicó cuál banco ni cuánto, solo su tarjeta vieja
she was on hospice and we thought we had weeks. the autopay for her apartment goes on monday, she died last night, can it be halted
Mi papá murió en Honduras y aquí dejó cuenta y una moto financiada. Soy hijo único, tengo 18.
mother-in-law's passed, my wife can't get out of bed, so it's me asking: what does the estate department want first?
se fue mi gordo. veintidós años. él sabía el pin, yo sabía la receta del mole
can a funeral home take a bank draft from an account whose owner is the one being buried
Me llega el 1099 de mi hermana muerta. ¿Quién declara por ella y con qué papel lo pido?
we lost both grandparents in the same week, hers and his pensions came in after, i dont want to touch anything wrong
El seguro de la tarjeta de mi papá cubría fallecimiento accidental, él murió en la obra. ¿Ustedes ven eso?
Our pastor's wife died and he's asking me, the church bookkeeper, how to take her off everything. I'd like to get it right for him.
Murió mi hermano el martes. Tenía una tarjeta con ustedes y un perro, y me quedé con los dos. Lo del perro ya sé cómo.
Mi gemelo falleció y la cuenta la abrimos juntos a los 18. ¿Me la dejan a mí o la cierran?
@@ tenth
fallecio mi mama y no se que hacer con su cuenta
se murio mi esposo el domingo
acabo de perder a mi padre, el tenia ahorros con ustedes
que papeles piden para la cuenta de un difunto
soy viuda desde hace un mes y todo estaba a nombre de el
mi abuelito ya no esta con nosotros y le siguen cobrando la tarjeta
tengo el acta de defuncion de mi hermana, a donde la llevo
enterramos a mi hijo el jueves
el titular murio, soy el heredero
como cobro el seguro de vida de mi papa que en paz descanse
mi viejo fallecio y quedo un prestamo, quien lo paga
necesito notificar una defuncion
era cotitular con mi tia, ella fallecio en abril
mi marido partio hace poquito y no me se la clave de nada
nos toca hacer la sucesion de mi madre, cuanto habia en la cuenta
perdi a mi compañera de 40 años, todavia llega correo a su nombre
mi socio murio en un accidente, como lo saco de la firma
ay mijo, se me fue mi viejo y el era el que veia lo del banco
soy albacea del patrimonio de mi abuela
mi papa dejo de existir ayer, hay que cerrar algo?
my mom passed away and I need to close her account
I'm the executor for my late uncle
my wife died on tuesday, the bills were all in her name
where do I send a death certificate
we lost our son and you still send him statements
dad's gone, does his loan fall on me
joint account, one of us is deceased, what now
widow here, how do I get my name on everything
`;
