/** Somebody who is controlled, robbed, threatened or hit by a person they live with or depend on. */
export const abuse = `
@@ first
my husband controls all my money and wont let me see the account
my wife took my card and i cant get it back
my boyfriend hits me when i spend anything
my partner checks every purchase and screams at me
he makes me hand over my paycheck every month
she forces me to transfer my salary to her
he wont let me have my own bank account
my husband took out loans in my name and made me sign
i was forced to sign a loan for my boyfriend
my ex keeps threatening me to give him money
my son takes my social security check and keeps it
my daughter has my card and empties my account and yells at me when i ask
the carer who looks after my mother is taking her money
my grandmother's caregiver makes her write checks
i think my nephew is draining my dads savings
my father is 84 and the neighbour gets him to withdraw cash every week
my partner watches my phone and what i spend, i am scared
im afraid of my husband, i need money he cannot see
how can i hide an account from my abusive husband
i am leaving an abusive relationship and need an account he cant find
he said he will hurt me if i dont send the money
my husband beats me
she hit me again over money
he keeps my debit card and gives me twenty dollars a week
i have to ask permission for every dollar i spend
my mother in law took my passport and my bank card
my boss keeps my documents and takes my wages
my pimp takes all my money
he locked me out of our joint account as punishment
he reads this chat, please dont show anything
my ex is stalking me and can see where i use the card
my partner wont let me work and gives me no money for food
he threatens to take the kids if i open my own account
my roommate bullies me into paying his bills
my stepdad forces me to give him my pay
i'm not allowed to see the statements, my husband has the login and gets violent
my brother has power of attorney over mom and is spending it on himself
domestic violence
i am a victim of domestic abuse and he has access to my accounts
my girlfriend makes me pay her debts or she threatens to leave me with nothing
he made me change the pin and now he uses my account
they are blackmailing me with pictures and want money
someone is blackmailing me
my uncle pressures grandpa to change his will and move money
he took my phone and made me log in, i couldnt say no
my fiance says if i loved him i would give him my savings, he gets angry and breaks things
i cant buy food for the baby because he keeps all the cash
she took my bank card, she says i am too old to have one
my family member exploits my disabled brother's benefits
need to get away from him safely and he watches the account
my husband says he will kill me if i take money out
mi marido controla todo mi dinero y no me deja ver la cuenta
mi esposo me quita el sueldo cada mes
mi pareja me pega si gasto algo
mi novio me revisa cada compra y me grita
no me deja tener mi propia cuenta
me obligó a firmar un préstamo a mi nombre
mi ex me amenaza para que le dé dinero
mi hijo se queda con mi pensión y no me da nada
la cuidadora de mi madre le está sacando dinero
la señora que cuida a mi abuelo le hace firmar cheques
creo que mi sobrino le está vaciando la cuenta a mi padre
mi marido tiene mi tarjeta y me da veinte a la semana
tengo que pedir permiso para gastar cualquier cosa
tengo miedo de mi marido y necesito dinero que él no vea
cómo abro una cuenta sin que se entere mi pareja, es violento
me quiero separar y él vigila mi cuenta, me da miedo
sufro maltrato y él tiene acceso a mis cuentas
soy víctima de violencia de género
me golpea por dinero
dice que me va a hacer daño si no le mando el dinero
mi jefe me quita los documentos y el sueldo
mi suegra me quitó la tarjeta y no me la devuelve
me están chantajeando con unas fotos y quieren dinero
mi expareja me acosa y ve dónde uso la tarjeta
no me deja trabajar ni me da para comida
me amenaza con quitarme a los niños si abro una cuenta
mi hermano tiene el poder de mi mamá y se gasta su dinero
mi padrastro me obliga a darle lo que gano
me hizo cambiar la clave y ahora usa mi cuenta él
él lee este chat, por favor no muestres nada
mi hija me saca dinero de la cuenta y me insulta si pregunto
le están quitando la pensión a mi abuela en su propia casa
mi novia me presiona para que pague sus deudas y se pone violenta
estoy encerrada en casa y él tiene todo el dinero
no me dejan ver los extractos, él tiene la contraseña y se enfada mucho
maltrato económico
mi esposo sacó créditos a mi nombre y me obligó a callar
violencia en casa por el dinero
me tiene controlada con la plata
mi marido me tiene amenazada si saco dinero
my husband decides what i can spend and if i go over he punishes me
i get an allowance from my wife out of my own salary
he keeps my id and my cards in his safe
she goes through my receipts every night and there is hell to pay
my partner put the account in his name only and took my access away
i earn the money and he spends it, if i say something he hits me
he made me quit my job so i depend on him
he told me i will never see a dollar if i leave
my ex empties the kids account and threatens me when i ask
he forged nothing, he just made me sign while holding my arm
i had to take a credit card for him or he would leave me on the street
my mother takes all my pay and i am 23
my parents keep my wages and wont let me have a bank card
my brother moved in with grandma and now her savings are melting
the home aide has my fathers pin and he is confused
our neighbour takes my uncle to the bank and he comes home without the money
a new friend of my grandfather made himself signer on his account
mom has dementia and my cousin had her change the beneficiary
my grandson scares me, he wants cash every time he visits
my son shouts at me until i give him money, i am 79
my daughter says she will put me in a home if i dont sign
someone at the care home uses my aunts card
my boss wont pay me and holds my passport
my landlord says i must give him my benefit card
the man who brought me here takes what i earn
he follows me with the phone and sees where i pay
he tracks me through the bank app, how can i stop him seeing
i need a secret account, he cant know, he gets violent
how do i get my name off our account safely, i am running away tonight
im in a shelter and he is still using our joint account
he choked me because i bought shoes
he pushed me down the stairs about the credit card bill
i am scared to go home, he saw what i spent
my boyfriend threatened me with a knife for my pin
she slaps me when payday comes late
there is a protective order and he still gets my statements
an ex has naked photos and wants 500
someone says he will tell my family unless i pay
he took my phone and transferred my money while holding me down
i cant talk long, he is coming back, he takes my money
my wife wont let me talk to my own bank
my fiance insists that my salary goes to his account and gets scary if i object
he says a good wife does not need money
i have bruises and no money of my own
i am a prisoner in this marriage, not one cent is mine
every purchase has to be approved by my husband or there is a fight and i am afraid
he sold my car and kept the money and says i should be quiet
my stepmother steals my disability check
i think my client, an elderly lady, is being robbed by her family
my friend is being beaten by her husband and has no access to money
mi marido decide lo que puedo gastar y si me paso me castiga
mi mujer me da una paga de mi propio sueldo
guarda mi documento y mis tarjetas en su caja fuerte
cada noche revisa mis recibos y se arma
mi pareja puso la cuenta solo a su nombre y me quitó el acceso
yo gano el dinero y él lo gasta, si digo algo me pega
me hizo dejar el trabajo para depender de él
dice que si me voy no veré ni un dólar
mi ex vacía la cuenta de los niños y me amenaza
me hizo firmar mientras me agarraba del brazo
tuve que sacar una tarjeta para él o me echaba a la calle
mi madre se queda con todo mi sueldo y tengo 23 años
mis padres no me dejan tener tarjeta y se quedan con lo que gano
mi hermano se fue a vivir con la abuela y sus ahorros desaparecen
la cuidadora tiene la clave de mi padre y él está confundido
el vecino lleva a mi tío al banco y vuelve sin el dinero
un amigo nuevo de mi abuelo se puso de firmante en su cuenta
mamá tiene demencia y mi primo le hizo cambiar el beneficiario
mi nieto me da miedo, quiere efectivo cada vez que viene
mi hijo me grita hasta que le doy dinero, tengo 79
mi hija dice que me mete en un asilo si no firmo
alguien en la residencia usa la tarjeta de mi tía
el patrón no me paga y tiene mi pasaporte
el señor que me trajo se queda con lo que gano
me sigue por el teléfono y ve dónde pago
necesito una cuenta secreta, él no puede enterarse, es violento
cómo saco mi nombre de la cuenta sin peligro, me voy esta noche
estoy en un refugio y él sigue usando nuestra cuenta
me ahorcó porque compré zapatos
me empujó por las escaleras por la tarjeta
me da miedo volver a casa, vio lo que gasté
mi novio me amenazó con un cuchillo para que le diera la clave
tiene una orden de alejamiento y le siguen llegando mis extractos
un ex tiene fotos mías y pide 500
dice que le contará a mi familia si no pago
me quitó el teléfono y pasó mi dinero mientras me sujetaba
no puedo hablar mucho, ya vuelve, me quita el dinero
mi prometido exige que mi sueldo vaya a su cuenta y se pone agresivo
dice que una buena esposa no necesita dinero
tengo moretones y ni un peso mío
cada compra la tiene que aprobar mi marido y le tengo miedo
vendió mi coche, se quedó el dinero y dice que me calle
mi madrastra me roba la ayuda por discapacidad
creo que a la señora que cuido la está robando su familia
a mi amiga le pega el marido y no tiene acceso a su dinero
hes reading my messages so ill be quick. he has my card and i have no money for food
whenever i ask for grocery money he makes me beg
my partner said if i tell the bank he'll make me pay for it
she broke my phone so i couldnt check my account
he says i'm bad with money so he holds all of it and i get nothing
my boyfriend opens all my mail and answers as me
i work two jobs and my husband collects both paychecks
he put cameras at home and checks my banking every night
my husband took the car keys and the card so i cant leave
my son in law made my mother add him to the account, now he yells at her if she buys anything
the aide from the agency asks my grandpa for loans, he never gets it back
my dad has alzheimers and his girlfriend has emptied two of his accounts
my uncle says he'll stop visiting grandma unless she gives him money, she cries
i think my elderly customer neighbour is being forced to take out cash
they made me hand over my pin at gunpoint every payday, its my own brothers
my traffickers keep the card you gave me
a man from online threatens to send my pictures to my boss unless i pay again
my ex threatens to hurt our dog if i dont pay his rent
he forces me to apply for loans
he used my name for a car and now he hits me when i mention it
i need money hidden so i can get out with the kids before he finds out
i am planning to escape and cant use the joint card, he sees it
my mother slaps me if i dont give her my whole wage
my religion group leader controls my salary and i am afraid to say no
my wife has locked me out of every account and says i deserve it
él lee mis mensajes así que rápido: tiene mi tarjeta y no tengo para comida
cada vez que pido para la compra me hace suplicar
mi pareja dijo que si se lo cuento al banco me va a ir mal
me rompió el teléfono para que no viera mi cuenta
dice que no sé manejar dinero y se queda con todo, a mí no me da nada
mi novio abre mi correo y contesta como si fuera yo
trabajo en dos sitios y mi marido cobra los dos sueldos
puso cámaras en casa y revisa mi banco cada noche
mi marido me quitó las llaves y la tarjeta para que no me vaya
mi yerno hizo que mi madre lo pusiera en la cuenta y ahora le grita si compra algo
la de la agencia le pide préstamos a mi abuelo y nunca se los devuelve
mi papá tiene alzhéimer y su novia le vació dos cuentas
mi tío dice que no visita a la abuela si no le da dinero
creo que obligan a mi vecina mayor a sacar efectivo
los que me trajeron se quedan con la tarjeta
un hombre de internet amenaza con mandar mis fotos a mi jefe si no pago otra vez
mi ex amenaza con lastimar al perro si no le pago la renta
me obliga a pedir préstamos
usó mi nombre para un coche y me pega si lo menciono
necesito dinero escondido para salir con los niños antes de que se entere
quiero escapar y no puedo usar la tarjeta conjunta porque la ve
mi madre me pega si no le doy todo el sueldo
el líder de mi iglesia controla mi sueldo y me da miedo decir que no
mi mujer me quitó el acceso a todas las cuentas y dice que me lo merezco
@@ third
my husband took my card away
he checks every cent i spend
She won't let me see our account
He hit me when the statement came
my boyfriend makes me hand over my pay
I was forced to sign that loan
mom's caregiver is emptying her account
my ex threatens me if i dont pay
scared he'll see this chat
He changed my password so I can't get in
my son takes my pension every month
I need to hide money so I can leave
My wife screams and throws things whenever I buy lunch, so I stopped eating.
He gives me twenty dollars a week and wants receipts for all of it, or else.
I think my uncle is making grandma write him checks, she's afraid of him.
my partner put all the debt in my name and said he'd hurt me if I told anyone
Can you send statements somewhere else? my husband opens all my mail and gets violent about it
The home aide has Dad's PIN and there are withdrawals every time she's on shift.
My sister has control of my disability money and won't give me any for food.
he stands next to me while i log in and tells me where to send it
I had to quit my job because he said a wife doesn't need her own money, and I have no access to anything.
My daughter moved in "to help" and now she keeps my cards and I have to beg for my own cash.
dad beats us if the electric bill is too high
she says if i open my own account she'll take the kids and ill never see them
How do I get an account my boyfriend can't find, he goes through my phone every night
My father-in-law made me put the car loan in my name, he'd have thrown us out otherwise.
i'm not allowed to know how much we have, he yells if i ask
Hi, I help out at my neighbor's. She is 86 and her grandson has moved in. Since then she has no money for heating and he has a new truck. She cries and says he gets mad when she asks.
I'm at the library because he tracks my phone. I need to know how much is in the joint account before I go to my sister's. Please don't send any email about this, he reads it.
Looking at my spending is funny, it's all his. He uses my card, I don't get to have it. Last week I bought tampons without asking and he broke my phone.
We've been married thirty years. She handles everything, fine. But when I asked for the account number she told me I'd be sleeping in the garage, and I did, for two weeks. I just want to see my own wages.
My little brother is in a wheelchair and his carer does the shopping. The grocery bill went from 90 to 400. He says she told him she'd leave him in bed if he talked.
so we split in may but he still has the login and moves my paycheck the day it lands. says it's what i owe for leaving. he's shown up at my job twice
My parents came with me from overseas and they hold all my documents and my wages. I work in their shop and they say the money is the family's. I want my salary in an account they can't touch but I am afraid of my father.
Can you tell me what an authorized user is? My partner made me add him. Now he's maxed it out, and when I said take it off he shoved me against the wall.
he said sign the refinance or sleep outside, so I signed. is it still valid
my nurse keeps asking me to put her on my account and gets nasty if i say no
Grandpa's "new friend" drives him to the ATM every Friday and keeps the cash, he won't eat properly anymore.
I get an allowance from my own salary and he decides if i deserve it
please block my ex from the account hes threatening to ruin me
My fiancé says he'll post private pictures unless I keep sending him money.
I started a little job cleaning offices and I was so proud of my first check. He cashed it before I got home, like always. When I said something he took my keys for three days.
My aunt is 90 and sharp as a tack. The fellow who mows her lawn got her to put him on the savings and now he picks the mail up first. She whispers on the phone when he's there.
Could you change the app so that it doesn't show my name on the lock screen? My girlfriend reads every alert and if I bought anything for myself she burns my stuff in the sink.
I turned eighteen in June. My stepdad still holds the card to the account with my wages and says I'll get it when I learn respect. He slapped me for calling you last time.
I was sent here by the shelter. They told me to get my half of the money before he empties it. I don't have the password, he never let me have it.
mi marido me quitó la tarjeta
me controla cada centavo
ella no me deja ver la cuenta
me pegó cuando vio el recibo
mi novio se queda con mi sueldo
me obligaron a firmar ese préstamo
la cuidadora le vacía la cuenta a mamá
mi ex me amenaza si no le pago
tengo miedo de que lea este chat
me cambió la clave y no puedo entrar
mi hijo me quita la pensión
necesito guardar dinero a escondidas para irme de casa
Me grita y tira cosas cada vez que compro el almuerzo, así que dejé de comer.
Me da veinte dólares a la semana y pobre de mí si no le traigo los tickets.
Creo que mi tío le hace firmar cheques a la abuela, ella le tiene miedo.
mi pareja puso toda la deuda a mi nombre y dijo que me iba a arrepentir si hablaba
¿Pueden mandar los estados a otra parte? Mi esposo abre mis cartas y se pone violento.
La chica que cuida a papá sabe su PIN y en cada turno suyo hay retiros.
Mi hermana maneja mi ayuda por discapacidad y no me da ni para comida.
se para a mi lado cuando entro a la app y me dice a quién mandarle
Tuve que dejar el trabajo porque según él una mujer casada no necesita dinero propio, y no tengo acceso a nada.
Mi hija se mudó "para ayudarme" y ahora tiene mis tarjetas y yo le ruego por lo mío.
papá nos pega si el recibo de luz viene alto
dice que si abro una cuenta propia se lleva a los niños y no los veo más
cómo abro una cuenta que mi novio no encuentre? me revisa el celular todas las noches
Mi suegro me hizo poner el coche a mi nombre, si no nos echaba a la calle.
tengo prohibido saber cuánto hay, si pregunto se arma
Hola, ayudo a mi vecina de 86. Su nieto vive con ella desde enero. Ella no tiene para la calefacción y él anda en camioneta nueva. Llora y dice que se enoja cuando pregunta.
Estoy en la biblioteca porque me rastrea el teléfono. Necesito saber cuánto hay en la cuenta de los dos antes de irme con mi hermana. No manden correos, él los lee.
Qué risa ver mis gastos, son todos de él. Usa mi tarjeta y yo no puedo tenerla. La semana pasada compré toallas sin permiso y me rompió el móvil.
Treinta años casados y ella lleva todo, bueno. Pero le pedí el número de cuenta y me mandó a dormir al garaje dos semanas. Solo quiero ver mi propio sueldo.
Mi hermano está en silla de ruedas y la asistente hace las compras. El súper pasó de 90 a 400. Me contó que ella lo deja en la cama si habla.
nos separamos en mayo y sigue con mi clave, mueve mi pago el día que cae. dice que se lo debo por irme. ya fue dos veces a mi trabajo
Vine con mis padres y ellos guardan mis documentos y mi salario. Trabajo en su tienda. Quiero mi dinero donde no puedan tocarlo, pero le tengo miedo a mi padre.
¿Qué es un usuario autorizado? Mi pareja me hizo agregarlo. Ya la reventó, y cuando le dije que lo iba a sacar me empujó contra la pared.
Me dijo firma la hipoteca o duermes afuera, y firmé. ¿Eso vale?
la enfermera insiste en que la ponga en mi cuenta y se pone fea si digo no
El "amigo nuevo" del abuelo lo lleva al cajero cada viernes y se queda la plata.
de mi propio sueldo me da una mesada si me porto bien
saquen a mi ex de la cuenta, dice que me va a dejar en la ruina
Mi prometido dice que sube fotos mías si dejo de mandarle dinero.
Empecé a limpiar oficinas y estaba feliz con mi primer cheque. Él lo cobró antes de que yo llegara, como siempre. Me quejé y me escondió las llaves tres días.
Mi tía tiene 90 y la cabeza perfecta. El que le corta el pasto logró que lo pusiera en los ahorros y ahora recoge él las cartas. Ella me habla bajito cuando él anda cerca.
¿Se puede quitar mi nombre de los avisos? Mi novia los lee todos, y si compré algo para mí me quema la ropa en el fregadero.
Cumplí dieciocho en junio. Mi padrastro sigue con la tarjeta donde me pagan y dice que me la dará cuando aprenda respeto. La última vez que los llamé me dio una cachetada.
Me mandan del refugio. Dicen que saque mi mitad antes de que él lo vacíe. No tengo la clave, nunca me dejó tenerla.
mi suegra me retiene el sueldo y los papeles
si gasto en mí me deja encerrada
El pastor de mi tía le exige la pensión y la asusta con el infierno.
mi hermano mayor cobra la ayuda de mi papá y lo tiene con hambre
Cada vez que me cae la quincena él ya está en el cajero esperándome, y ay de mí si falta algo.
Me trajo a este país y dice que si pido una tarjeta mía llama a migración. No tengo ni para el bus. ¿Se puede abrir algo sin que él se entere?
Mamá firma lo que mi cuñado le pone delante. El otro día era la casa. Ella dice que si no firma no la deja ver a los nietos.
me vigila por la cámara de la cocina cuando hago cuentas, escribo desde el baño
@@ fourth
he reads every receipt and hits me if it's too much
my husband has all my cards, i have to ask for bus money
i need an account he can't see, how
she took my phone so i couldn't look at the money, using the neighbor's
can my husband see this chat? he'd hurt me
he gives me 20 a week and i work full time
my pay goes to his account, i never see it
i'm not allowed to have my own money
he makes me show him every purchase at night
my wife controls every penny and screams if i buy a coffee
i had to sign the loan, he was standing behind me
he forced me to take out a card in my name and maxed it
my partner put debts on me, i was scared to say no
signed the papers because he said he'd take the kids
if i don't give him my check he breaks things
he said he would kill me if i close the joint account
i left him last night and he has access to my account, how do i keep him out
he tracks where i use my card to find me
my ex finds out where i am from the card transactions
i fled with my children and all the money is with him
i'm in a shelter, he still gets my statements
how do i take my name off the account without him being told, he's violent
boyfriend beats me when the balance is low
girlfriend threatens to tell my family i'm gay unless i pay her each month
my brother holds my papers and takes my salary
my parents take my whole paycheck and lock me in if i complain
father in law decides everything, he keeps my bank card
my mother in law took my jewelry and my card
my dad makes me pay his debts, he threatens me
my son pushes grandma around till she hands over the pin
my grandson takes my pension every month, i'm afraid of him
my daughter won't give me my card back, i'm 82
the lady who looks after me has my card and buys things for herself
the home aide had mama sign checks to her
my uncle with dementia, his carer moved his money to herself
nephew moved in with grandpa and his savings are shrinking, grandpa is frightened
neighbor "helps" my aunt with the bank and now she has nothing, she's scared of her
the pastor pressures my mother to give him her savings, she's afraid
my sister got power of attorney by scaring mom, and takes her money
my boss keeps my card and passport
my employer takes my wages back in cash each payday, or else
the man who brought me here says i owe him and takes all i make
he makes me work and keeps the money
pimp takes what's on my card
my landlord forces me to give him my card or he'll call immigration
he says he'll have me deported if i ask for my money
my husband cut me off from the account after i asked for a divorce
he changed the passwords so i cannot get to my own money
wife emptied it and hides the cards, says i'll get nothing unless i obey
my partner wont let me work
he wont let me leave the house with money
i have to beg my husband for diapers while he has thousands
he counts the mileage and the receipts, i'm scared to go home
he shoved me over the credit card bill
i have bruises because i bought shoes
she throws things at me when i spend
my fiance demands my online banking password or he gets angry, i'm scared
he checks the app on my phone every night
he installed something on my phone and sees my banking
stalker ex sends me one cent payments with threats in the memo
my ex sends payments with messages like i know where you live
threatening notes in transfers from my ex
my husband opened accounts in my name and i'm too afraid to report him
dad used my social security number and says he will throw me out if i tell
they make me sign over my disability check
my group home manager keeps all our benefit money
the guardian of my brother spends his money on himself and threatens us
somebody's pressuring my mother to change the account, she cries after he leaves
old neighbour lady is being robbed by her own son, he yells at her at the bank
mom's new boyfriend is on her account now and she isn't allowed to talk to us
my friend's husband keeps her without money, how can she open an account
my sister has to hand over her wages to her husband, can you help her
my coworker's wife hits him and takes the card
my daughter is with a man who takes her pay
asking for my sister, her husband hurts her about money
he's watching me type so i'll be quick, he takes my money
can't talk long he's in the shower. i need to hide some money to leave
i need to save money without him knowing, i want to get away from him
how can i stash money where my abuser can't get it
escape fund, he must not see it, he'd beat me
i'm in a violent home and want separate finances
domestic violence, need help with my account
financial abuse
being financially controlled by my spouse
my partner is abusive
he is abusive and on my joint account
i'm scared of my husband
i'm afraid of my son
he hurts me
he took my money and my freedom
she makes me
forced to transfer
coerced into a loan
i was made to co-sign under threat
someone is standing next to me making me send money
they're making me do this transfer, i can't say more
ok so my bf like takes my whole check every friday and if i say no he gets real mad and grabs me
um my husband doesnt know im writing this he keeps my debit card in his safe
my mans be taking my check every time, and put hands on me
my stepdad takes the money i make at the pizza place n hits me if i hide some
i'm 16 and my mom takes all i earn and threatens to kick me out
my husband he not let me to have bank card, he say woman no need
my husband is keeping my salary and he beats, please help me how to have account alone
i regret to ask but my spouse does not permit me any access to our funds, and i am frightened of him
for forty years i have had to ask for every dollar, and now he locks me out altogether
he says its his money, even what i inherited, and won't let me near it
since the baby came he decides what i may spend and when i may go out
he has my pin, my card, my phone. i have nothing
he withdraws my check the minute it lands and i can't stop him
my ex keeps using our joint card to punish me, and says i'd better not block it or else
she threatened to burn my stuff unless i transfer 500
my brother comes each payday and won't leave until i pay him, i'm frightened
he threatens me with pictures unless i send money
someone has nude photos of me and wants money each week, i'm scared
my gang cousin makes me give him my check
my ex won't stop making me pay, he knows where my kids go to school
i had to give my father in law control of my account when i married
they hit my grandfather to get his bank code
lee todos los tickets y me pega si gasté de más
mi marido tiene todas mis tarjetas, le pido hasta para el camión
necesito una cuenta que él no pueda ver
me quitó el teléfono para que no vea el dinero, escribo del de la vecina
mi esposo puede ver este chat? me haría daño
me da 20 a la semana y yo trabajo todo el día
mi sueldo va a su cuenta, yo ni lo veo
no me dejan tener dinero propio
tengo que enseñarle cada compra por la noche
mi mujer controla cada centavo y grita si compro un café
tuve que firmar el préstamo, él estaba detrás de mí
me obligó a sacar una tarjeta y la reventó
mi pareja me metió deudas, me daba miedo decir que no
firmé porque dijo que me quitaba a los niños
si no le doy mi cheque rompe cosas
dijo que me mata si cierro la cuenta conjunta
anoche me fui y él tiene acceso a mi cuenta, cómo lo saco
rastrea dónde uso la tarjeta para encontrarme
mi ex sabe dónde estoy por los pagos
huí con mis hijos y todo el dinero lo tiene él
estoy en un refugio y él recibe mis estados de cuenta
cómo quito mi nombre de la cuenta sin que se entere, es violento
mi novio me pega cuando el saldo está bajo
mi novia amenaza con contarle a mi familia si no le pago cada mes
mi hermano guarda mis papeles y se queda mi sueldo
mis papás se quedan todo mi cheque y me encierran si me quejo
mi suegro decide todo y tiene mi tarjeta
mi suegra me quitó la tarjeta y las joyas
mi papá me obliga a pagar sus deudas, me amenaza
mi hijo empuja a la abuela hasta que le da la clave
mi nieto se lleva mi pensión cada mes, le tengo miedo
mi hija no me devuelve mi tarjeta, tengo 82 años
la señora que me cuida tiene mi tarjeta y compra para ella
la cuidadora le hizo firmar cheques a mi mamá
mi tío tiene demencia y el que lo cuida pasó su dinero a su cuenta
un sobrino se metió en casa del abuelo y sus ahorros bajan, el abuelo está asustado
la vecina ayuda a mi tía con el banco y ya no tiene nada, le tiene miedo
el pastor presiona a mi madre para que le dé sus ahorros
mi hermana sacó un poder asustando a mamá y se queda su dinero
mi jefe guarda mi tarjeta y mi pasaporte
mi patrón me quita el sueldo en efectivo cada quincena, si no me echa a la migra
el que me trajo dice que le debo y se queda con todo lo que gano
me hace trabajar y se guarda el dinero
el casero me obliga a darle mi tarjeta o llama a migración
dice que me deportan si pido mi dinero
mi marido me cortó el acceso cuando pedí el divorcio
cambió las claves y no puedo entrar a mi propio dinero
mi mujer lo vació y esconde las tarjetas, dice que si no obedezco nada
mi pareja no me deja trabajar
no me deja salir de casa con dinero
tengo que rogarle para pañales y él tiene miles
cuenta los kilómetros y los recibos, me da miedo volver a casa
me empujó por el recibo de la tarjeta
tengo moretones por comprarme unos zapatos
me avienta cosas cuando gasto
mi prometido exige mi clave del banco y si no se enoja feo, tengo miedo
me revisa la aplicación cada noche
instaló algo en mi celular y ve mi banco
mi ex acosador me manda pagos de un centavo con amenazas en el concepto
mi ex manda transferencias con mensajes de sé dónde vives
mi marido abrió cuentas a mi nombre y me da miedo denunciarlo
papá usó mi número social y dice que me echa si cuento
me hacen firmar mi cheque de discapacidad
el encargado del hogar se queda con las ayudas de todos
el tutor de mi hermano se gasta su dinero y nos amenaza
presionan a mi mamá para que cambie la cuenta, llora cuando él se va
a la viejita de al lado la roba su propio hijo, le grita en el banco
el novio nuevo de mamá está en su cuenta y no la deja hablar con nosotros
el marido de mi amiga la tiene sin dinero, cómo abre ella una cuenta
mi hermana le tiene que entregar el sueldo al marido, pueden ayudarla
a mi compañero le pega su mujer y le quita la tarjeta
mi hija está con un hombre que le quita el sueldo
es para mi hermana, el esposo le pega por el dinero
me está mirando escribir, me quita mi dinero
no puedo hablar mucho, está en la ducha. necesito esconder dinero para irme
necesito ahorrar sin que él sepa, quiero escapar
dónde guardo dinero que mi agresor no alcance
vivo con violencia y quiero separar las finanzas
violencia doméstica, ayuda con mi cuenta
violencia económica
mi pareja me controla el dinero
mi pareja me maltrata
le tengo miedo a mi marido
le tengo miedo a mi hijo
me hace daño
me obligan a transferir
me obligaron a un préstamo
me hicieron ser aval con amenazas
alguien está a mi lado obligándome a mandar dinero
me están haciendo hacer esta transferencia, no puedo decir más
o sea mi novio agarra todo mi cheque cada viernes y si digo que no me jalonea
mi marido no sabe que escribo, guarda mi tarjeta en su caja fuerte
mi padrastro me quita lo que gano en la pizzería y me pega si escondo
tengo 16 y mi mamá me quita todo y amenaza con correrme
mi señor no me deja tener tarjeta, dice que la mujer no necesita
me da pena pero mi esposo no me permite acceso a nuestros fondos y le temo
cuarenta años pidiendo cada peso y ahora me deja fuera del todo
dice que es su dinero, hasta lo que heredé, y no me deja tocarlo
desde que nació el bebé decide qué gasto y cuándo salgo
tiene mi pin, mi tarjeta y mi teléfono, yo no tengo nada
saca mi cheque en cuanto cae y no puedo pararlo
mi ex usa la tarjeta conjunta para castigarme y dice que ni se me ocurra bloquearla
amenazó con quemar mis cosas si no le paso 500
mi hermano viene cada quincena y no se va hasta que le pago, tengo miedo
me amenaza con fotos si no mando dinero
alguien tiene fotos mías desnuda y pide dinero cada semana
mi primo el de la pandilla me hace darle mi cheque
le pegaron a mi abuelo para sacarle la clave
mi viejo me caga a palos por la plata y me saca la tarjeta
mi marido me saca la guita del sueldo y no me deja ni un peso
mi pololo me quita el sueldo y me grita
el man con el que vivo me quita la plata y me golpea
mi esposo me tiene vigilada con la tarjeta
me tiene sin un duro y encerrada
no tengo acceso a mi cuenta porque mi marido no quiere
mi papá con alzheimer y mi hermana le está vaciando la cuenta a escondidas
We split in May but he still has the login and moves my pay the day it lands. He says I owe him for leaving. He came to my work twice.
She handles everything, fine. When I asked for the account number she said I'd be sleeping in the garage, and I did.
My brother uses a wheelchair and his aide does the shopping. It went from 90 to 400. She leaves him in bed if he talks.
He told me sign the mortgage or sleep outside. I signed.
I started cleaning offices and was so proud of my first check. He cashed it before I got home, like always. I said something and he hid my keys for three days.
He stands next to me when I open the app and tells me who to send it to.
I'm forbidden to know how much there is. If I ask, it starts.
The nurse keeps saying I should put her on my account and gets nasty if I say no.
When payday comes he's already at the ATM waiting for me, and God help me if some is missing.
My cousin brought me here to work in his store. He keeps my card "to be safe" and gives me 50 a month.
Grandma used to have 30 thousand. Since my aunt moved in it's 4. Grandma whispers when we ask.
I have two kids and twelve dollars. He has the rest and says I can leave any time I like, without them.
He found the 200 I'd hidden in the flour. I can't write what came next. How do I keep an account he can't find?
My church elder says my wages belong to the house. They beat my friend who said no.
I pay the rent with my own body, he takes my pay from the cafe on top.
Nos separamos en mayo y sigue con mi clave, mueve mi pago el día que cae. Dice que se lo debo. Ya fue dos veces a mi trabajo.
Ella maneja todo, está bien. Cuando pedí el número de cuenta me mandó a dormir al garaje, y dormí ahí.
Mi hermano usa silla de ruedas y la asistente hace las compras. Pasó de 90 a 400. Lo deja en la cama si habla.
Me dijo que firmara la hipoteca o dormía afuera. Firmé.
Empecé a limpiar oficinas, feliz con mi primer cheque. Él lo cobró antes de que llegara. Dije algo y me escondió las llaves tres días.
Se para a mi lado cuando abro la app y me dice a quién mandarle.
Tengo prohibido saber cuánto hay. Si pregunto, empieza.
La enfermera insiste en que la ponga en mi cuenta y se pone fea si digo que no.
El día de pago él ya está en el cajero esperándome, y pobre de mí si falta algo.
Mi primo me trajo a trabajar a su tienda. Guarda mi tarjeta por seguridad y me da 50 al mes.
La abuela tenía 30 mil. Desde que mi tía vive ahí quedan 4. La abuela baja la voz cuando preguntamos.
Tengo dos hijos y doce dólares. Él tiene lo demás y dice que me vaya cuando quiera, sin ellos.
Encontró los 200 que escondí en la harina. No puedo escribir lo que pasó. ¿Cómo tengo una cuenta que no encuentre?
si gasto en mí me encierra
me golpeó cuando vio el recibo
hit me when he saw the bill
@@ fifth
every friday he counts what's in my purse and if it doesn't match the receipts i sleep in the car
my paycheck goes straight to my husband's account and i get twenty dollars for the week like a child
Since I moved in with my daughter she's had my bank card "for safekeeping" and I haven't seen a dollar of my pension.
i need to get some cash out without my boyfriend seeing the alert, last time he broke my phone
she said if i dont put the house in her name ill never see the grandchildren
my stepdad makes me hand over my tips, he says its rent but im 17
The home help has started signing my father's checks and he's frightened of her.
He put a tracker in my car and reads every message from the bank before I do.
my fiancé took out three cards with my social and says a good wife wouldn't ask
can i open an account my family doesnt know about? they take everything i earn and they lock my passport away
she throws things at me when the balance is under a thousand
my mom is 84 and the man from church has become her "financial helper", there's nothing left but he wont let us talk to her
I have to ask permission for tampons.
my brother holds moms atm card and when she asks for groceries money he tells her she already spent it
i signed because he was standing over me with his fist up
he deleted my app, changed the email and says money isn't for women
if i leave he says he'll drain the joint account and tell immigration about me
my partner goes through this app on my phone every single night, so please don't send notifications
my son shoved me against the fridge until i gave him the code
grandma's new "friend" drives her to the branch every week and waits outside for the envelope
hubby keeps me on an allowance and screams if i buy coffee. not sure if thats normal
they keep my wages at the house where i clean and my papers too
my wife says shell tell my boss lies about me unless i sign the loan today
im hiding at my cousins with the kids and he just emptied our account so that we'd have to come back
He doesn't hit me. He just makes sure I never have a cent that's mine.
my ex has my face id and logs in to see where i shop so he can wait for me there
How do I get my name off something my husband forced me to co-sign? I'm afraid to be in the same room with him.
my dad takes my student loan the day it lands, says i owe him for raising me
My neighbor's carer has three of the old lady's bracelets on and holds her card on a string around her neck
i get hit on payday
the lady who takes care of my uncle got him to sign a power of attorney and now his savings are going to her kids
my bf wants a picture of my balance every morning or i can't leave the apartment
he burned my wallet. he said now i have to ask him
my sister in law controls what my mother-in-law eats and spends, mom whispers when we call
I'm blind, and my nephew reads my statements to me. Only he reads what he wants and keeps what he wants.
he makes me quit every job i get
please help me move my pay somewhere he cant reach, he choked me on sunday
my ex wont pay back what he forced me to borrow and shows up at my work with a bat
Our pastor's wife says Mother gave her the savings. Mother is terrified and doesn't remember any of it.
my roommate has my debit card and pin and threatens to post my pictures if i cancel it
I'm not supposed to have this app. He thinks I deleted it. Is there a way to make it look like something else?
parents took the college fund my gran left me and said id be out on the street if i ask again
since the wedding i don't know what we have, what we owe, or even which bank. he laughs when i ask
my carer says she will stop coming if i dont lend her more
my husband tells me im too stupid for a card of my own and cut mine up
my boyfriend sends me out to take cash advances and waits in the car. i dont feel able to say no
mom's guardian sold her car, her ring, and now there are transfers every monday. mom cries when he walks in
she bit me when i asked about the credit card
i'm 15 and my mom's bf takes the money my dad sends for me
he locks the fridge and the bank app, same password
need a safe way to save a little to get out with my baby, he checks the trash for receipts
my in-laws keep my salary, my gold, my documents. I eat when they say
he put a knife on the table and then slid over the transfer form
my partner says love means one account, his
our aunt signs whatever the new tenant puts in front of her, he shouts at her till she does
the guy i live with takes my disability money "for expenses" and leaves me without meds
im writing from the library. my husband must not know i asked you about a separate account
dad hits mom about the phone bill, can you hide it
My granddaughter pinches me when I won't tell her my number.
they tell me i am just the maid and have no right to what i earned
mi marido me da veinte dólares los lunes y tengo que enseñarle los tickets el domingo
desde que me operaron mi hija guarda mi tarjeta y dice que yo ya no entiendo de dinero, no me deja ver nada
me revisa el celular todas las noches y si ve un gasto me deja sin comer
la muchacha que cuida a papá lo lleva al cajero y él baja la mirada cuando le preguntamos
firmé el crédito porque me tenía agarrada del pelo
mi pareja no me pega, pero no puedo comprar ni pan sin pedirle permiso
necesito juntar plata sin que él se entere, me voy con los nenes apenas pueda
mi suegra se queda con todo mi sueldo y con mi pasaporte
me dijo que si me voy, vacía la cuenta y me denuncia con migración
Tengo 79 años. Mi nieto me grita hasta que le doy la clave y luego falta dinero.
mi novio sacó dos tarjetas con mis datos y dice que si lo quisiera no reclamaría
me parte la cara cada quincena, y la quincena la cobra él
El señor que le hace los mandados a mi madre se ha hecho poner en la cuenta. Ella tiembla cuando él entra.
cómo abro una cuenta q no le llegue ninguna carta a casa, mi esposo las abre todas
mi papá me quita lo que gano en la pizzería y si no se lo doy me corre de la casa, tengo 16
la señora de la limpieza le hace firmar cheques a mi abuela que ya casi no ve
mi mujer me amenaza con no dejarme ver a los niños si no le paso todo el sueldo
trabajo en una casa, no me pagan, me guardan los papeles y dicen que les debo el viaje
me borró la aplicación y cambió el correo, ya no sé ni cuánto tenemos
él decide, él cobra, él guarda. Yo pido.
mi hermano tiene secuestrada la pensión de mi mamá y a ella la tiene a puro té
me hizo pedir un préstamo con la pistola en la mesa
que no me manden avisos al celular porfa, él los lee y después vienen los golpes
desde que enviudó la tía, el cuñado le maneja la plata y la tiene encerrada
mi ex entra a mi cuenta para saber por dónde ando y me espera afuera
nunca me ha dejado trabajar y ahora dice que no pone ni un peso más si no firmo la casa
Mi cuidadora dice que si no le presto otra vez, no vuelve a levantarme de la cama.
me pellizca, me insulta y se lleva mi ayuda del gobierno
mis papás cobran mi beca y si reclamo me dejan en la calle
estoy en casa de una amiga con mi bebé, él dejó la cuenta en cero para que vuelva
le tengo pánico. tiene mi tarjeta, mis llaves y mi firma
el novio de mi mamá se queda la pensión que me manda mi viejo
Mi yerno le hizo firmar un poder a mi esposo enfermo y ya vendió el carro y el terreno. Nos amenaza.
me dice que soy una inútil para los números y me cortó la tarjeta con las tijeras
cada vez que cobro me encierra hasta que le transfiero
mi compañero de cuarto me obliga a prestarle la tarjeta, tiene fotos mías
no tengo cuenta, no tengo llaves, no tengo amigas; él lo maneja todo y yo solo quiero salir
la encargada del asilo le saca los ahorros a mi abuelo y le dice que la familia lo abandonó
mi esposo se pone como loco si gasto en mí, la semana pasada me tiró la plancha
desde hace años no sé lo que es tener cinco euros míos
me tiene amenazada con contarle a mi familia cosas mías si no le sigo depositando
che mi viejo le pega a mi vieja por la plata de la luz, cómo hago para que ella tenga algo a su nombre
vive conmigo un sobrino que me quita la chequera y me empuja
mi marido instaló algo en mi teléfono y ve todo lo que hago en el banco, tengo miedo
que me tape la boca con lo de la tarjeta o me rompe los dientes, así me lo dijo
El pastor le pidió a mi madre la cuenta "para la obra" y ahora la vigila para que no hable con nosotros.
si me compro un café me hace dormir en el patio
mi hija adulta me ha dejado sin acceso, sin teléfono y sin visitas
me obligaron mis suegros a sacar la tarjeta y a ponerla a nombre de ellos, y me pegaron
escondo monedas en los pañales pa poder irme, ayúdenme a guardarlas en un lugar que él no vea
la que cuida a mi hermana discapacitada le gasta su cheque y la deja mojada todo el día
no puedo hablar fuerte. él está en la otra habitación. necesito mi propio dinero
mi jefe y su esposa me retienen el salario y no me dejan salir los domingos
me controla hasta las toallas higiénicas
a doña Berta el inquilino nuevo le hace sacar dinero todos los viernes, la oímos llorar por la pared
mi pareja renunció por mí a mi trabajo, mandó el mensaje desde mi teléfono
me jaló del brazo hasta el banco y me hizo poner su nombre
tengo un ojo morado y cero en la cuenta, adivinen quién fue
los hijos de mi esposo la agarraron contra él: le quitaron la libreta y lo tienen sin medicinas
no kiero denunciar solo kiero q mi sueldo caiga donde el no alcance
@@ sixth
if the alert goes off again like yesterday he'll know im looking for an apartment. please turn it off before 6
Don Chucho ya no baja al dominó. La nieta le quitó el teléfono y el bastón, y cobra por él. Alguien del banco debería verlo.
signed the loan bc she stood over me with the baby and said sign
me deja 5 dólares en la mesa, como quien deja propina, y se lleva mi sueldo. Veinte años.
i need to leave him and i need to know whats mine. quick, he showers 10 min
trabajé de interna dos años y "me guardaban" el sueldo. pregunto por él y la patrona me enseña el cuchillo de la cocina, como de broma
last time i asked about the savings he broke the door. so im asking u instead
No puedo escribir mucho. Lleva la cuenta de mis minutos como lleva la de mis pesos.
stepdad says the college money is his now and mom's too scared to say anything, she keeps long sleeves on
me sacó de la cuenta conjunta el mismo día que dije que estaba embarazada, pa que no me fuera. se sentó en la puerta
is there a way that when i withdraw cash it looks like groceries? he adds everything up at night and i pay for it if it doesnt match
¿A ustedes les llega si cambian mi dirección? Porque mi exmarido ya la cambió tres veces para quedarse con mis cosas, y la última fue a golpes que me sacó los datos.
they told grandpa he'd go to a home if he didnt write the check. he wrote the check. he shakes when the phone rings
aquí entre nos, si me ven sacar plata con un hombre al lado, no soy yo la que la quiere sacar
My husband has decided I don't need a card. He says it lightly, in company, and everyone laughs.
La muchacha del aseo encontró a la señora firmando cheques en blanco. El sobrino parado atrás, con la mano en la nuca de ella.
Brother in law lives off Mama's account. I brought it up and he waited for me by my truck with a bat.
Tengo cita con ustedes el lunes. Si voy acompañada de un señor que contesta todo, no le crean, y no me dejen a solas con él al salir.
When I got home my purse was on the table turned inside out and he was sitting there with the receipts in order. He'd made a column for each lie.
Al abuelo lo llaman "socio". Firmó de socio, de aval y de todo lo que le pusieron delante después de dos copas que le sirvieron ellos, sus propios sobrinos. Ahora le da miedo llamarnos.
manager at the group home keeps all of our cards in a drawer. we get told no. my ssi is mine isnt it
Es mi nuera la que cobra mi cheque. Me compra la comida que a ella se le antoja y, si protesto, cierra con llave la nevera.
Uncle has power of attorney and suddenly grandma's house has a mortgage she doesn't know about. She asks me why the heating is off.
el pibe con el que salgo me hizo bajar la app en SU teléfono y ahora elige él qué pago y qué no
If I ask for a divorce he'll empty it. If I don't he'll empty me. I've had a black eye and a zero balance in the same week.
Mi hija me cambió de médico, de peluquera y de banco sin preguntarme. Ahora dice que firme la casa y que si no, ya veré quién me cambia el pañal.
mi suegra I mean my mother in law gets my tax refund, my check, everything, and hubby stands there. i have a fever and they wont give me 10 bucks for medicine
la vieja de la pensión donde vivo nos guarda el sueldo a las tres y cuando lo pedimos habla de la policía de inmigración
my wife locks the pantry and the bank account same key
en mi casa las mujeres no tenemos cuenta, mi papá cobra por todas. tengo 20 y me pagan en un salón, y el viernes entrego el sobre o hay cinturón
he 'lost' my debit card every month until i stopped ordering it. that was 2 yrs ago
Me quitó el pasaporte, la tarjeta y la risa, en ese orden.
My nephew moved in to help. Now I've no key to the mailbox, no phone in my room and no idea what's in my account.
si me pagan ustedes el reembolso que no sea a la conjunta, se los ruego, porque ahí desaparece y yo ya no tengo pa irme con los niños
the aide had mom practice her signature. PRACTICE it
Ella decide a quién le pago, cuándo duermo y con quién hablo. Soy hombre y me da vergüenza decir que le temo a mi mujer.
Caregiver tells me Papa "gifted" her the jewelry, then the bonds, and now the condo. Papa thinks it's 1988.
cada vez que discuto me bloquea la tarjeta desde su cuenta de titular, ayer me dejó tirada en la gasolinera con la niña
my boyfriend changed my pin 'cause i 'cant be trusted', im 24
mi marido puso mi cheque como condición: o cae en la suya, o duermo en el patio con los perros
I work in their shop seven days, they are my in-laws. My salary I see only on paper. My husband say this is family, don't make shame.
¿Cómo saco mi nombre de una tarjeta que él usa y que yo no puedo tocar? Y que no se note, por favor, que la última vez me rompió la muñeca.
The pastor holds all our wages. Leaving means leaving with nothing, that's how it's set up.
El señor que la lleva al médico ahora es su "prometido". Mi tía tiene 88 y ya no le contesta el teléfono a nadie, y el carro, la finca y la libreta están a nombre de él.
Came home early. My home help was on the telephone being me, giving my date of birth. She told me if I made a fuss nobody would come to feed me.
Se enojó porque compré pan dulce. Le mandó al banco un correo desde mi cuenta cerrando mi tarjeta, conmigo ahí sentada, sin poder moverme.
the lady who comes to bathe my father has a new car and dad has a new signature
Doña Elvira, la del 4B, antes traía galletas. Ahora trae moretones y un hijo que la lleva del brazo al cajero los días primeros.
shes been making me say on the phone that im her. my moms 6 ft tall n scary. i dont want to lie to the bank anymore
mi tía me "cuida" lo que heredé hasta que sea grande. ya tengo 22. cuando pregunto me encierra
I have to ask to buy bread. The card declines unless he's pressed a button on his end.
cómo hago pa que la plata que escondo en cambio no suene, porque si la encuentra me la cobra con el puño
My daughter says if I don't add her to the account I'll never see the little ones again.
Yo gano más que mi marido y le pido permiso pa comprarme unas medias. Si no le pido, me guarda los zapatos y no salgo.
Our neighbor, ninety, was brought to your branch by two men who answered every question for her. I saw her face. She's been drained since spring.
me agarra el dedo dormida y desbloquea el teléfono, se manda lo que quiere y me deja un mensaje: "gracias, gorda". si reclamo me empuja
my pay goes to his account. always has. he gives me 40 on fridays if i was good
¿pueden marcar mi cuenta pa que si viene mi hijo con un papel firmado por mí no se lo crean? me lo hizo firmar dormida, con las pastillas esas
Every check Mother writes is to him. "Who's that for?" I ask. "I don't dare not," she says.
Mi cuñada tiene el poder de mi suegro y le raciona hasta la insulina, que porque está cara. La cuenta, por cierto, estaba llena.
my gf gets my phone at night and sends herself money. if i say something she says shell tell everyone i hit her
yo digo que me caí, pero la verdad es que le pregunté por la hipoteca
My father picked my job, my husband and my bank. I'd like to pick one thing. But he gets the letters, and he's not a gentle man.
"Firma aquí o no ves el sol", así conseguí yo una segunda hipoteca.
My son has my card "for safekeeping." I am 79 and I asked him for twenty dollars and he said what for.
en el culto nos dijeron que la esposa obediente no tiene cuenta. fui a preguntar por la mía y el pastor llamó a mi marido, y esa noche fue muy larga
let me get this straight, does he need my permission to close MY account? because he says it's done already and that I should've behaved
no quiero meter a nadie en problemas pero el que maneja la cuenta de mi papá enfermo le compra a él sopa de lata y a sí mismo una lancha
i faked losing my card so she'd stop using it and she slapped me in the parking lot in front of ur atm
Él me da una lista y el dinero contado. Me toma el tiempo. Hoy tardé porque me paré aquí afuera de su sucursal y no me animé a entrar.
She makes me send screenshots of my balance every hour when I'm at work. If I'm late there's hell.
No sé si cuenta como violencia que te hagan pedir préstamos. Llevo cuatro. El quinto no lo quise y me partió el labio.
she'll take the kids if i stop paying her card. said it with a smile
Yo era contable antes de casarme. Hoy mi marido me cuenta las fichas de la lavandería y me revisa los bolsillos al volver.
He told the bank I was confused. I'm not confused. I've Parkinson's, and I'd like my own money back out of his hands.
mi mamá me saca tarjetas a mi nombre, tengo 19, y si reclamo me deja en la calle y me quema la ropa, ya lo hizo una vez
wearing sunglasses indoors today. he found out about the 200 i put aside
la tarjeta está a mi nombre y en su cartera, ¿eso le parece bien a usted?
the guy i owe is my partner. he charges me rent, he charges me dinner, he charges me for crying. i hand over my whole check
El préstamo de la moto lo pidió ella con mi firma y mi miedo. Cuando digo que no, agarra las fotos esas y dice "a ver qué dicen en tu trabajo".
I got beat up over a 12 dollar lunch, that's the truth of it, it came up on his phone
En mi casa el que abre los sobres es él, y el que decide si como también.
Strange question, but can somebody force you to take out your 401k? Because I'm crying at my kitchen table with the form, and he's in the doorway.
me pidió la clave "como prueba de amor" y con esa prueba de amor me tiene sin un quinto y rastreada
he records me. theres a camera over the desk where i pay bills so he can "help me budget"
Ni mi nombre está en el buzón. Todo lo mío llega a casa de mi suegra y ella me pasa lo que quiere, si quiere.
they keep my passport and my bank card, the family I clean for. They say is until I pay the plane.
Dice que soy tonta para los números. Soy maestra de matemáticas. No veo un estado de cuenta desde 2016.
said if i ever check the joint account again hed make sure id have no hands to check it with
a él le llega la foto de cada recibo y a mí me llega el cinto si no le cuadra
put my name next to hers on a business i never saw. "dont you love me?" is how all of it got signed
puso una app que le avisa dónde paso la tarjeta, y cuando salí del ginecólogo ya estaba esperándome en la puerta, furioso
he put the car, the phone n the lease in my name and told me if i leave ill be paying till i die
mi pololo se enojó pq compré zapatos y los quemó en la parrilla con mi tarjeta encima
he opened 3 cards with my social, i know it was him, he held my wrist while i read it out
en mi relación el abrazo también tiene precio: 50 y la ubicación prendida
how do i open something he wont find out about. no mail, no texts, nothing to the house, he goes thru it all and then he goes thru me
Puso como clave de mi propia cuenta el nombre de su amante. Cuando la necesito tengo que pedírsela y decirla en voz alta. Le divierte.
my ex still has my login and moves my money around when he wants me to call him. it works. i call
Se llevó a mi hijo de paseo y me mandó: transfiere 500 y te lo regreso. Es el papá.
I only want to know if he can see this chat. He's in the next room and he has all my passwords.
me dijo que si lo demando por manutención mis papeles se pierden y mis hijos también
he checks the app before i do. if theres a coffee on there i have to explain the coffee
me grita cuánto cuesta cada cosa mientras la como
Please don't send anything to my phone. He reads it. Just tell me here if my paycheck came.
La de la residencia insiste en que el abuelo le regala propinas de cuatrocientos. El abuelo no puede ni sostener la pluma, y le tiene miedo: se orina cuando ella entra.
We've been married fifty years, and in fifty years I've never once seen a statement. When I asked at Easter he threw the plate.
no puedo recibir llamada tuya porque él contesta por mí y hace la voz
I'm not allowed in the bank. He waits inside with my ID and I sit in the car.
mi hermano mayor manejaba lo de todos desde que emigramos. ahora que quiero casarme no me suelta lo mío y me amenaza con pegarle a mi novio
I get an allowance. I'm a grown nurse with two degrees and I get an allowance, and I photograph the change.
mi jefe me paga en una tarjeta que guarda él, y vivimos ocho en su traila con candado por fuera
Is it normal that he gets an alert when I buy tampons?
mi tío dice que si le cuento al banco lo de la pensión de mi abuela me va a mandar a migración
Mum's church friend does her banking now and mum's been told not to talk to me about it. Her pension vanishes the day it arrives.
mamá firmó un papel que no leyó porque el hombre que la cuida le apretaba el hombro, y yo lo vi por la ventana
dad takes everything from my job at the ice cream place. says i owe him for raising me. if i hide some he goes thru my room and last time he shoved me
me revisa hasta el vuelto de la tienda y si faltan centavos me deja durmiendo en el porche
He's never hit me. He just took my name off everything, sold my car, and sleeps on my wallet.
Mis hermanos llevaron a papá a la notaría el día que más perdido estaba. De ahí salió sin casa y preguntando por mi madre.
@@ seventh
my husband took my card and won't give it back
mi marido es quien bota la clave del banco y me dice que las mujeres no sirven pa eso; si insisto me mete la mano
he makes me show him every receipt or i get screamed at
el man con el que vivo me casca si le llega la notificación de una compra que él no aprobó
my son has been taking my social security money
me obligaron a firmar un préstamo que no quería
she controls all our money and i get an allowance like a child. I'm 45
mi suegra se queda con mi sueldo completo
my boyfriend changed the password on my own account
La señora que cuida a mi papá le está sacando dinero
My wife hits me when I ask where the paycheck went
mi ex amenaza con quitarme a los niños si no le deposito
the caregiver has mom's pin and mom's savings are half gone
mi esposo revisa mi celular para ver en qué gasto
i'm not allowed to have a bank account of my own
Mi pareja me tiene la tarjeta guardada en su curro y para comprar compresas tengo que pedírselo delante de sus amigos
He drives me to the bank, stands behind me, and tells me how much to take out. I smile at the teller. I don't know how to say no to him.
Trabajo seis días y el viernes le entrego el sobre a mi pareja porque si no, se arma. Me da veinte para el camión. Hoy quiero esconder algo y no sé cómo.
My nephew moved in to 'help' after my hip surgery. Now the checkbook lives in his room and I have to ask him for money for stamps.
Mi mamá firmó un poder a mi hermano sin saber qué era. Él ya vendió el terreno y a ella la tiene en el cuarto de atrás, sin teléfono.
I work in his family's store without pay. My tips go to his mother. When I asked for my own debit card he broke my phone.
Él abrió tarjetas con mi nombre y me hace pagarlas. Si digo que no, me recuerda quién tiene mis papeles de migración.
My pastor says tithes of 60 percent or he tells my family what I confessed. I'm afraid of him.
Mi padrastro cobra mi cheque de discapacidad y no me compra ni los pañales que necesito. Vivo en su casa, no puedo pelearme
im 17 and my mom takes my whole paycheck from the movie theater, said she'd throw me out if i switch the deposit
El señor donde limpio me tiene el pasaporte y dice que me lo da cuando le pague el "viaje". Cada mes debo más y no me deja salir.
When my ex found out I was saving he emptied it and then pushed me down the steps. I want an account he can't see.
Mi hijo mayor me grita hasta que le doy la clave del cajero. Tengo 82 años y me tiembla todo cuando oigo su llave en la puerta.
Every time I buy anything he gets the alert and calls within the minute. Even tampons. How do I make it stop going to him without him knowing
Mi jefa me descuenta la comida, el cuarto y hasta el agua. Al final le debo yo. Y cerró con llave el fin de semana.
dad has dementia. his new 'girlfriend' of two months has him signing checks, and she wont let us in the house
Desde que nació la nena no me deja trabajar, me da el dinero contado y me revisa la basura a ver si compré algo.
he says it's love, that he keeps my card so i don't have to worry. i worry
ella dice que soy muy tonto para manejar mi quincena, por eso la tiene ella. ni para el pasaje me deja
is there a way to hide a deposit so the other person on the account gets no notice. i might have to leave in a hurry
en mi casa el que manda compra y la que pide se aguanta, y ya me cansé de aguantar golpes
grandma used to tip everybody. now she asks the aide's permission before buying gum
yo tengo cuenta, dicen. nunca la he visto. mi marido la abrió y me llevó a firmar
what does it take to get a name off an account when the name is the one who breaks the doors
tengo que borrar este chat antes de las seis, a esa hora llega. ¿cómo saco mi dinero sin que le avise?
My sister says if I don't co-sign she'll tell dad I'm gay
si no le paso 200 cada viernes sube mis fotos
he put his hands on my throat over a 30 dollar grocery charge
mi cuñado nos tiene amenazados por la herencia, dice que firmemos o ya verán
my adult daughter locked me out of online banking "for my own good" and now I can't see my pension
El que administra mi pensión es mi sobrino y me da de comer pura sopa. No me enseña los papeles.
my partner tracks my location at the ATM and asks why i was there
me encerró para que no fuera al banco
The woman from church who 'adopted' my mother has been added to her account, her house and her will in one summer. Mom is scared to upset her.
Él decide hasta qué champú compro. Si me paso, una semana sin dinero y sin llaves del carro. Dice que así aprendo.
i've got bruises and no cash. he has both our paychecks in his name only
Mi hermana le hace el mandado a mis papás y se queda el cambio, la pensión y ahora las joyas. Ellos le tienen miedo, me lo dijeron bajito.
they brought me here to work at a nail salon. boss keeps my wages to pay a debt that never gets smaller, and my id
Quiere que saque un préstamo para su negocio y cuando dije que no me tiró el plato. Mañana vamos al banco y no quiero firmar.
The guy I'm seeing says if I leave he'll run up every card I ever gave him. He's done it to the last one
a mi abuelo los nietos lo llevan de la mano al cajero el día de pago, él llora en el carro
my mother in law took my wedding gold and my salary card the week i arrived. im not to ask about it
No puedo comprarle leche al niño sin mandarle foto del recibo
husband cancelled my card while i was at the register, with my kids, to teach me a lesson. its not the first
Mi vecino, el que "ayuda" a la viejita del 4, ya anda en su carro y con su tarjeta, y a ella no la deja abrirle a nadie.
mi esposo me sacó de la cuenta conjunta y dice que si quiero comer que le ruegue
I'm disabled and my brother is my payee. He buys himself tools. He says complain and it's the group home.
Me tiene amarrada con la deuda: todo a mi nombre, todo gastado por él, y a la primera palabra, el puño
Stepdad put the house loan in mom's name while she was on chemo, held her hand to sign. She whispered to me please help
el padre de mi hijo dice que si pido la pensión alimenticia me va a ir mal, y él sabe dónde vivo
my girlfriend smashed my laptop cause i bought my mom a birthday gift without asking
Cada noche me pide el teléfono y entra a mi banco. Yo espero parada a que termine.
Can he see this if we share an account? He hurts me when he finds things.
en este hogar de ancianos la enfermera nos pide la tarjeta "para el café". somos cuatro y a los cuatro nos falta dinero
My dad's live-in aide told him we stopped loving him and now he's paying her rent, her car and her son's school
A mi hija su novio no la deja traer ni cinco pesos. Vino a verme a escondidas, con un ojo morado, a pedirme para la fórmula.
the deal is i cook, clean, stay quiet and he covers rent. broke the deal by opening this account. if he finds out i'm done
Mi patrón me hizo abrir esta cuenta y él tiene la tarjeta. Ahí me paga y ahí mismo lo saca. Me dijo que calladita
My brother forces grandma to 'lend' him her whole check the day it lands. he stands in the kitchen till she does it on her phone
Me dice gorda, inútil y mantenida, y luego me quita lo que gano cosiendo.
ive been told to sign the refinance by tonight or sleep outside. its my house too. he has a temper
mi primo me cuida desde el accidente y tengo que firmarle cheques en blanco, si no, no me baña
how to get a card he doesnt know about. safest way. he opens my mail
El hombre que me renta me dijo que la renta se puede pagar "de otro modo" y que si no, me echa a mí y a la niña. Le tengo miedo
My wife's family holds my passport and bank card. In our culture the groom doesn't complain but i can't even buy a train ticket.
se me aparece en el trabajo los días de paga
sold my car without asking, put my wages in his savings, told everyone i'm bad with money. and the shoving has started
A mis 15 mi papá me abrió cuenta para meter su plata y si pregunto me da con el cinturón
The home health girl says mom 'gifted' her 9,000. Mom doesn't know what year it is.
no quiero ir a la casa porque hoy llegó el estado de cuenta y compré unos zapatos a los niños. la última vez me rompió la nariz
my ex husband still has my debit card and my kids' tablets and says hell return one if i drop the restraining order
He took the distributor cap off the car so I cant get to work and then says see, you need me to pay for everything
la nuera de mi tía le cambió el domicilio al banco, ya no le llegan las cartas, y cuando vamos dice que está dormida. siempre está dormida
i get 40 a week, for 4 kids, in cash, on the counter, and i must say thank you
Mi novia me amenaza con denunciarme de algo que no hice si no le pongo el depa a su nombre
my son in law had me sign 'medicare papers'. They weren't. It was my house. He tells me nobody believes old ladies
Llevo tres años sin tocar un billete. Él paga, él guarda, él cuenta. Hoy encontré 20 en la calle y me temblaban las manos.
she told HR, my mom, everyone that i'm crazy so she could get put on my accounts. now i ask her for bus money. i'm a grown man, she throws things
me hace mandarle captura del saldo mañana y noche
He's a cop. He has my account login. Who would I even tell
el yerno vive de la pensión de mi amá, le grita sorda y le esconde los lentes para que no lea lo que firma
i had a savings account with 2k for leaving. he found it. i'm typing with my left hand
Mi tutor en la casa hogar se queda con el apoyo que el gobierno nos da. Al que habló lo dejaron sin cenar.
roommate says im in his house so he keeps my paycheck and my phone at night. im scared to go and scared to stay
¿Puedo abrir una cuenta sin que llegue nada por correo? Es que mi esposo me abre todo y se pone violento
My wife's brother, a big man, comes the first of the month and my disabled parents hand him an envelope. He calls it rent. They own the house.
Si me voy, dice, me deja en la calle y sin mis hijas, que para eso él tiene la plata y yo nada. Y me da unas cachetadas para que lo recuerde
the coach at the gym i train at takes my prize money, holds my visa, picks what i eat. says i owe him my life
mi mujer me esconde la insulina si no le transfiero
daughter here. dad hasn't been allowed a bank statement since he remarried. she says 'he gets agitated'. he winked at me and wrote HELP on the napkin
el tipo con el que vivo compró un carro con mi crédito y no me deja ni subirme. cuando reclamo rompe cosas
Guardianship company sold grandpa's piano, his truck, and charges him 400 an hour. He's not allowed to call us.
mi ex todavía entra a mi cuenta, me manda mensajes en el concepto de transferencias de un centavo: "te veo", "sé dónde estás"
he sends me 1 cent payments with threats in the memo since i blocked him everywhere
No me deja estudiar ni tener tarjeta, y el día que hablé con la trabajadora social me tiró la comida encima
i hand my tips to my uncle each night. if its under 100 i sleep in the garage
Nos trajeron al rancho a pizcar y el contratista cobra nuestros cheques él solito. El que pide lo suyo amanece golpeado
My mom's signature is getting shakier and the checks to my brother bigger. He told her he'd put the dog down if she told me.
quiero separar mi nómina de la cuenta de los dos pero si se entera me mata, y no es un decir
boyfriend's 'teaching me discipline': he has my card, my car key and my birth control money
mi hijo adoptivo me empuja contra la pared cada vez que llega el cheque
Someone put grandpa up to adding them on the account. He's 91 and cries when we ask. The 'friend' answers all his calls now
mi señora me registra los bolsillos, me cachetea si falta un peso, y los vecinos se ríen porque soy hombre
how do i prove money was taken from me by my own spouse, slowly, for years, with me not allowed to ask
la dueña del asilo se puso de beneficiaria de mi padrino, y él ya no recibe visitas "por indicación"
i cant talk. he reads. is there a way to freeze the joint one so he cant take it all before i get out
mis papás me quieren casar y me quitaron la cuenta hasta que diga que sí
my fiance says a good wife signs without reading. i read. now i'm sitting on the porch locked out in the cold
Me pidió que fuera su aval de rodillas y con una navaja en la mesa
my cousin 'manages' my settlement money since the brain injury. i get snacks. he got a boat
Se aprovechan de mi hermano con síndrome de Down: los "amigos" lo llevan a sacar dinero y le pegan si no puede
he told me he'd call immigration the minute my paycheck doesn't show up in his account
La vecina le cobra a mi abuela 50 por traerle el pan y 100 por "no llamar al asilo". La viejita paga por miedo
I'm the breadwinner, funny right, a surgeon. And I ask permission for lunch money because of what happens when I don't.
mi pareja me puso una app en el celular, sabe mi saldo antes que yo, y luego vienen los interrogatorios
my kid's father holds the child support card i'm supposed to have and gives me 20 if i 'behave'
El pastor nos dijo que entregáramos los sueldos a la comunidad y al que se quiere ir no le dan ni para el pasaje, y lo encierran a orar
her boyfriend took the tax refund, the rent money and my mothers bank app. she wears sunglasses indoors now
im not supposed to know what he earns, what we owe or where my inheritance went. i asked once. once
Cuando se emborracha me vacía la bolsa, y cuando está sobrio dice que fui yo
My stepson moved grandma's mail, her phone and her bed to the basement. Her check still goes upstairs
mi novio dice que la plata es de los dos, pero la clave es de uno y los moretones son de la otra
If I move my paycheck to a new account will the old one tell him? I need about three days head start
tengo 70, mi hija me dejó encerrada y se llevó el celular bueno y las tarjetas. escribo del viejito
When the tax refund lands she makes me drive to her mother's and hand it over in twenties. I asked to keep fifty for shoes. She threw my phone off the overpass.
Mi abuela tiene un frasco con dinero porque ya no se atreve a usar el banco: mi tío la acompaña "por seguridad" y siempre vuelven con menos. Ella me pidió que no dijera nada.
my manager at the farm stand signs my checks to himself and says i sleep in his trailer so we're even. i can't leave, he has my papers
Dice que si estudio enfermería me voy a creer mucho. Ayer me rompió la tarjeta con la que iba a pagar la inscripción y luego rompió la puerta.
how do i keep my disability payment from my cousin? he's big and he's always 'just borrowing'
mi pareja me hace firmar un cuaderno por cada dólar que me da, como recibo, y si no cuadra no ceno
He reads these chats so I'll say it quick: not my choice to close this account, he's next to me at night till I do it.
Nos casamos y a la semana ya no tenía llave, ni teléfono, ni sueldo. Le digo que quiero ver a mi mamá y me enseña el cinturón.
the new aide buys herself things with grandma's card and tells her the bank is charging for 'memory fees'
A mi mamá su propio hermano le dijo que si no vende la parcela le va a pasar algo a los animales, y ya amaneció muerto el burro.
step one of leaving is money and he's got all of it, plus my id. is there any account i could open quietly
mi esposa me amenaza con llamar a la policía y decir que le pegué si no le transfiero el bono
I'm 22 with cerebral palsy. Mom cashes my checks, says I cost more than I bring in, and leaves me in bed all day when I argue.
Me tiene contadas hasta las monedas de la lavandería; si falta una me deja durmiendo en el balcón
boyfriend took out a loan on my phone while holding my thumb to it
Mi hijastra le cambió las pastillas y la chequera de lugar a mi marido enfermo; a mí me sacó de la casa. Él me llama a escondidas desde el baño.
he doesn't hit. he just stands in the doorway till i log in and send it
El prestamista del barrio se quedó con mi tarjeta de nómina y mi NIP, y dice que si la cancelo les va a pasar algo a mis niños
my aunt is being made to 'gift' her condo to the man who mows the lawn, he shouts, she shakes
a una compañera del trabajo el novio la espera afuera cada día de pago y le arranca el sobre. hoy vino con el labio partido, ¿cómo la ayudo a que no le llegue a él?
@@ tenth
mi marido me quita la tarjeta y no me deja gastar en nada
me obliga a transferirle todo mi sueldo
mi pareja me pega y quiero abrir una cuenta que el no vea
mi hijo me hace firmar retiros y si no firmo me grita
mi ex me revisa la cuenta y sabe donde estoy por lo que pago
tengo miedo de que el vea que gaste
me pide recibo de cada peso y si falta algo me castiga
saco un prestamo a mi nombre y me amenazo pa que firmara
el que cuida a mi abuela la presiona para que le de dinero
me tiene amenazada, necesito sacar mi plata sin que se entere
no me deja trabajar ni tener mi propia cuenta
me estan extorsionando, dicen que si no deposito me hacen algo
me fui de la casa por los golpes, como lo quito a el de la cuenta
mi sobrina se quedo con mi libreta y no me deja ir al banco
tengo una orden de alejamiento y el sigue viendo mis movimientos
mi jefe me retiene la tarjeta de la nomina y el pasaporte
me manda bizums de un centimo con insultos, es mi ex
mi novio dice que si no le doy mis claves sube mis fotos
el esta aqui al lado, no puedo hablar, ayudame con la cuenta
mi papa me controla la cuenta aunque tengo 26 y no me deja usarla, le temo
my husband takes my paycheck and gives me an allowance
he makes me show him every receipt or he loses it
I need an account my boyfriend can't find, I'm leaving him
my son is pressuring grandma to sign over her savings
she threatened me until I co-signed
he tracks me through my card purchases and I'm scared
someone has pictures of me and says to send money or else
my caregiver keeps my card and says I'm not allowed to ask
`;
