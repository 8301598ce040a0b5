/** A payment, login or account that was not the customer's doing; a card, phone or chequebook lost or stolen; money sent to a swindler. */
export const unauthorized = `
@@ first
i didnt make this payment
i never bought anything there
that charge is not mine
this transaction wasnt me
i dont recognise this payment and i didnt make it
i do not recognize a charge on my card
there is a purchase i never authorized
someone used my card
somebody is using my debit card
somebody stole my card number and bought stuff online
my card was stolen
i lost my card
i lost my wallet with all my cards
my purse got stolen on the bus
my phone was stolen and the bank app is on it
cant find my debit card anywhere, i think i dropped it
my checkbook is missing
card got skimmed at the gas station i think
my card was cloned
my account was hacked
someone got into my account
i got a code i didnt ask for and then money was gone
someone logged in as me from another city
my password was changed and it wasnt me
i gave my code to someone who said they were from the bank
a man called from the fraud department and i told him my pin
i clicked on a link in a text and entered my details
i think i got scammed
i was tricked into sending money
i sent money to a fake seller and they vanished
i paid a deposit for an apartment that does not exist
i fell for a romance scam and sent him thousands
they made me buy gift cards and read the numbers
fraud on my account
report fraud
this is fraud, i was home all day when this happened
there are withdrawals i didnt make
an atm withdrawal in a city ive never been to
money disappeared from my account and i have no idea who took it
money is missing, i did not take it out
someone transferred money out of my savings without me
who took money out of my account, it was not me
a payment to a name i have never heard of, not mine
unknown charges, i didnt do those
i see three charges from a store ive never been to
my identity was stolen
someone opened a credit card in my name
there is a loan i never applied for
a check was cashed that i never wrote
my signature was forged on a check
my roommate used my card without asking
my ex still uses my card without permission
my kid bought game coins with my card without my permission, i never approved that
unauthorised transaction
unauthorized charge on the 14th, please stop it
not my purchase!!
stop that payment i never agreed to it
that one on tuesday isnt me
im looking at a charge that has nothing to do with me
wasnt me who paid that
i have been robbed, they took my cards
block my card, it got stolen
freeze everything, somebody has my details
i gave somebody remote access to my computer and now money has gone out
they emptied my account
somebody has been pretending to be me
i still have my card with me but it was used in another country
card declined then i saw purchases abroad, im not abroad
no reconozco este pago
no reconozco un cargo en mi tarjeta
yo no hice esa compra
ese cargo no es mío
yo no fui quien pagó eso
nunca compré nada ahí
hay una compra que yo no autoricé
alguien usó mi tarjeta
están usando mi tarjeta
me robaron la tarjeta
me robaron el bolso con las tarjetas
me robaron el celular y ahí tengo la app del banco
perdí mi tarjeta
se me perdió la cartera con todo
no encuentro mi tarjeta, creo que la dejé en el taxi
perdí la chequera
me clonaron la tarjeta
hackearon mi cuenta
entraron a mi cuenta
alguien entró en mi cuenta desde otra ciudad
me cambiaron la contraseña y no fui yo
le di el código a alguien que decía ser del banco
me llamaron del departamento de fraude y les di mi clave
entré en un enlace de un mensaje y puse mis datos
creo que me estafaron
me engañaron para mandar dinero
mandé dinero a un vendedor falso y desapareció
pagué la fianza de un piso que no existe
caí en una estafa amorosa y le mandé miles
me hicieron comprar tarjetas de regalo y dar los números
fraude en mi cuenta
quiero reportar un fraude
hay retiros que yo no hice
un retiro en un cajero donde nunca he estado
desapareció dinero de mi cuenta y no sé quién lo sacó
falta dinero y yo no lo saqué
transfirieron dinero de mis ahorros sin mi permiso
un pago a un nombre que no conozco, no es mío
cargos desconocidos, yo no los hice
me robaron la identidad
abrieron una tarjeta a mi nombre
hay un préstamo que nunca pedí
cobraron un cheque que no escribí
falsificaron mi firma
mi compañero de piso usó mi tarjeta sin permiso
mi ex sigue usando mi tarjeta sin mi permiso
cargo no autorizado
movimiento no autorizado del día 14
no es mi compra!!
bloquea mi tarjeta, me la robaron
alguien tiene mis datos y está comprando
di acceso a mi computadora y ahora falta dinero
me vaciaron la cuenta
se hacen pasar por mí
tengo la tarjeta conmigo pero la usaron en otro país
me asaltaron y se llevaron las tarjetas
eso del martes no lo hice yo
me salen compras del extranjero y no he salido del país
i was at work when that purchase was made, i have nothing to do with it
no one in my house ordered anything from that site
that is not a store i have ever shopped at, take it off, it isnt mine
what is this 300 dollars, i did not spend that
who is spending my money, i havent touched the card all week
there are five uber rides on my card and i dont even use it
somebody in another state filled up gas with my card
two purchases in florida today and i am in maine
got charged for a subscription i never signed up to, no idea where they have my card from
my debit card was used after i reported nothing, help, its not me
my wallet fell out somewhere between the bus and home
handbag snatched at the mall, all cards inside
my car was broken into and the purse is gone
left my card in the machine and when i went back it was gone
dropped my phone in a cab and my cards are in the case
someone grabbed my phone while it was unlocked
card never arrived in the mail and now there are purchases on it
my mail gets stolen and checks are being cashed
somebody washed my check and changed the name
a check with my account number on it that isnt my handwriting
my social security number was in a breach and now theres a loan
a store card was opened with my name and i didnt do it
the bank sent me a password reset and it wasnt me who asked
got a text about a login at 4am from a place ive never been
my email for this account was changed by somebody
i cant log in anymore and the money is gone
i gave the caller my one time code, he said he was from your fraud team
they said my account was in danger so i moved everything to the account they gave me
installed an app so the support guy could help and then he transferred money
i entered my card on a fake post office page
the puppy seller took my deposit and blocked me
rented a cabin online, paid by transfer, it isnt real
an online girlfriend asked for money for the flight and then disappeared
someone impersonating my boss had me buy gift cards
i sent zelle to someone pretending to be my niece
they hacked my friend's account and asked me for money and i paid
invested with a trader online and now i cant withdraw, i think its a fraud
a job paid me with a check and asked me to forward some, the check is fake
i was told i won a prize and paid the fees
my teenager used my card number and bought stuff without asking me
my ex husband still has my card and is buying things
my employee charged personal things on my card and i didnt allow it
a waiter copied my card
the gas pump card reader looked strange and now theres a charge
i see a cash advance, i never took one
a transfer to some person i dont know left my account
money went out to a crypto exchange and i dont have crypto
who authorized this withdrawal, i sure didnt
help i think i've been hacked
please freeze my card i cant find it
can you block my card fast, its lost
stolen card, what now
report a lost card
my card is missing
card gone
these arent my transactions
none of these three are mine
not me who withdrew 400 on sunday
i never authorised that standing payment
estaba trabajando cuando se hizo esa compra, no tengo nada que ver
nadie en mi casa pidió nada en esa página
en esa tienda no he comprado en mi vida, quítenlo, no es mío
qué son estos 300, yo no gasté eso
quién está gastando mi dinero, no he tocado la tarjeta en toda la semana
hay cinco viajes en mi tarjeta y ni uso esa aplicación
alguien en otro estado cargó gasolina con mi tarjeta
dos compras en florida hoy y yo estoy en maine
me cobran una suscripción que nunca contraté, no sé de dónde tienen mi tarjeta
se me cayó la cartera entre el bus y la casa
me arrebataron el bolso en el centro con todas las tarjetas
me abrieron el coche y se llevaron el bolso
olvidé la tarjeta en el cajero y cuando volví ya no estaba
se me quedó el celular en un taxi con las tarjetas en la funda
me arrancaron el teléfono desbloqueado de la mano
la tarjeta nunca llegó por correo y ya tiene compras
me roban el correo y están cobrando mis cheques
alguien lavó mi cheque y cambió el nombre
mi número de seguro social se filtró y ahora hay un préstamo
sacaron una tarjeta de tienda a mi nombre y no fui yo
me llegó un cambio de contraseña y yo no lo pedí
aviso de entrada a las 4 de la mañana desde un lugar donde nunca he estado
alguien cambió el correo de mi cuenta
ya no puedo entrar y el dinero no está
le di el código al que llamó, decía que era del equipo de fraude
dijeron que mi cuenta corría peligro y moví todo a la cuenta que me dieron
instalé una aplicación para que me ayudaran y me transfirieron el dinero
puse mi tarjeta en una página falsa de correos
el que vendía el cachorro cobró el anticipo y me bloqueó
alquilé una cabaña por internet y no existe
una novia por internet me pidió para el vuelo y desapareció
alguien se hizo pasar por mi jefe y me hizo comprar tarjetas regalo
le mandé dinero a alguien que fingía ser mi sobrina
invertí con un trader por internet y no puedo sacar nada, creo que es fraude
me dijeron que gané un premio y pagué los trámites
mi hijo usó el número de mi tarjeta y compró cosas sin preguntarme
mi ex todavía tiene mi tarjeta y está comprando
un mesero copió mi tarjeta
veo un adelanto de efectivo que nunca pedí
salió una transferencia a una persona que no conozco
se fue dinero a una página de criptomonedas y yo no tengo
quién autorizó ese retiro, yo desde luego que no
ayuda creo que me hackearon
congelen mi tarjeta que no la encuentro
bloquéame la tarjeta rápido, la perdí
tarjeta robada, qué hago
reportar tarjeta perdida
mi tarjeta no aparece
estos movimientos no son míos
ninguno de estos tres es mío
yo no saqué los 400 del domingo
nunca autoricé ese cobro
i opened the app and theres a payment to a shop in another country, i was asleep
this says i bought sneakers for 180. i did not
a delivery company took 12 and i didnt order anything
can someone explain why im paying for a dating site, im married and never signed up
someone got hold of my debit card number, three purchases this morning
you sent me a code by text but i wasnt logging in
my card was declined and when i looked everything was spent on game credits
hi, i left my purse at a restaurant and they say its not there
my card fell out of my pocket at the concert
lost my card again sorry
my phone got pinched on the subway and its logged into this
backpack stolen from the gym, wallet and checks inside
i handed my details to a caller who knew my name and my last transactions, now im scared
someone phoned about a refund and had me share my screen
got a message from my mom asking for money, sent it, it wasnt her
bought a car online that doesnt exist
the landlord who took my deposit was a fake
was told to move my money because of fraud and it was the fraudsters
a fake bank website took my password i think
i get emails that my address was changed, i didnt change it
someone added a phone to my account
there is a new payee i did not add
who set up this transfer to a savings account thats not mine
a loan showed up in my name
a stranger cashed a check of mine for 700
my check book was in the car that got stolen
a former employee still uses our card
the babysitter used my card number for her shopping
my grandson bought games with my card without asking
i swear that wasn't us at that hotel
my husband and i both didnt make that payment
neither of us knows this withdrawal
i have never been to that city let alone used an atm there
there is an uber eats order, not ours
please cancel that card somebody else is using it
abrí la app y hay un pago a una tienda de otro país, yo dormía
dice que compré zapatillas por 180 y no
una empresa de envíos cobró 12 y yo no pedí nada
por qué estoy pagando una página de citas si nunca me apunté
alguien consiguió el número de mi tarjeta, tres compras esta mañana
me mandaron un código pero yo no estaba entrando
me rechazaron la tarjeta y al mirar lo habían gastado todo en créditos de juegos
dejé el bolso en un restaurante y dicen que no está
se me cayó la tarjeta en el concierto
perdí otra vez la tarjeta
me quitaron el celular en el metro y tiene la sesión abierta
me robaron la mochila del gimnasio con la cartera y los cheques
le di mis datos a uno que sabía mi nombre y mis movimientos, ahora tengo miedo
me llamaron por un reembolso y me hicieron compartir la pantalla
recibí un mensaje de mi mamá pidiendo dinero, lo mandé y no era ella
compré un coche por internet que no existe
el casero que cobró la fianza era falso
me dijeron que moviera mi dinero por un fraude y eran ellos
creo que una página falsa del banco se quedó mi contraseña
me avisan de que cambiaron mi dirección, yo no la cambié
alguien agregó un teléfono a mi cuenta
hay un destinatario nuevo que yo no puse
apareció un préstamo a mi nombre
un desconocido cobró un cheque mío de 700
la chequera estaba en el coche que me robaron
un exempleado sigue usando nuestra tarjeta
la niñera usó mi tarjeta para sus compras
mi nieto compró juegos con mi tarjeta sin preguntar
ni mi marido ni yo hicimos ese pago
ninguno de los dos conoce ese retiro
nunca he estado en esa ciudad
hay un pedido de comida que no es nuestro
cancelen esa tarjeta que la está usando otra persona
@@ third
somebody used my card
I didn't make this purchase
lost my debit card at the beach
my wallet got stolen just now
Never heard of this store, wasn't me
phone stolen, bank app on it
Who logged in from Denver? not me
freeze everything ive been hacked
gave my code to a fake bank guy
checkbook is missing from my desk
That's not my signature on that check
don't recognize the 89.50 from yesterday
There's an account in my name that I never opened.
A man called saying he was from your fraud team and I read him the six digits, now I'm scared.
I've got a charge from a shoe shop in another country and I have never even had a passport.
my card is in my hand so how did someone buy gas with it two states away
Can't find my credit card anywhere since last night's cab ride, can you block it?
Paid a deposit for an apartment that turns out doesn't exist, the guy disappeared with my 1,200.
I got an alert that my password was changed and it sure wasn't me who changed it.
three little one dollar charges and then a 400 one, none of those are mine
Some woman online said she loved me and I sent her 3 grand and now her number's dead.
My mail got stolen last week and today there's a new card I didn't ask for being used.
I clicked a link about a package and typed in my card number like an idiot, what now
a loan was taken out with my social and I knew nothing about it
There are transfers going out to someone called Dex and I don't know any Dex.
pretty sure a waiter copied my card cause theres 2 purchases after dinner I never made
I was at the laundromat and set my purse down for maybe two minutes. It's gone, with both bank cards and my id. Please stop them before somebody goes shopping.
So this morning I open the app to see if payday came. Instead I see 640 dollars at an electronics place at 3 am. I was asleep, I go to bed at nine. I never bought that.
My nephew said to sell the old bike online. A buyer "overpaid" and asked me to send back the extra, which I did. His check bounced. I think I was tricked.
I'm 74 and not great with computers. A window popped up saying my computer was infected and a nice young man helped me, then he wanted to see my banking. Now there is 900 missing.
Just moved dorms and somewhere between boxes my card vanished. I haven't seen weird charges yet but i dont have it since friday.
hi quick q, well not so quick. got a text that said reply YES to stop a payment. i replied, they called, i approved something. money's gone. was that even you?
We were on the train to see my sister and my phone got snatched right at the doors. Everything's on there including this account. I'm typing from her tablet.
I've been going through the list for taxes. Most of it I know. But the two from Kestrel Digital on the 14th, nobody in this house made those.
Bought a puppy from a website, sent 700 by transfer, they kept asking for more for shipping and shots. There's no puppy is there. I want to report it.
not mine!! the 212 at the jewelry place
my email address on here got changed to one i've never seen
Someone cashed one of my checks and I never wrote it.
An ex-coworker must have saved my card on his game account, there's purchases I never okayed.
I do not recognise this payment and neither does my wife
Sorry for the typing, I'm on a bus. Someone broke my car window at the trailhead and took my backpack. The checkbook and both cards were in it.
I run a food truck and watch the account like a hawk. On Sunday, when we're closed, somebody bought 1,400 in power tools with my number. Neither me nor my partner did.
My bank statement came and I was looking for the insurance payment. Instead there's a monthly thing to a dating site since July. I'm 68 and happily married. It isn't mine.
The lady said there was a warrant and I could clear it with gift cards. I read her all the numbers on the backs. My granddaughter says that's not how police work, and now I feel sick.
perdí mi cartera en el metro
Alguien usó mi tarjeta anoche
me hackearon la cuenta
di mi código y era falso
se me perdió la chequera
ese cheque no lo firmé yo
bloquea mi tarjeta, no la encuentro
me quitaron el celular en la calle
Abrieron una cuenta con mi nombre y yo ni enterada.
Me llegó un aviso de inicio de sesión desde otra ciudad y yo estaba durmiendo.
un señor llamó diciendo que era del banco y le dicté la clave, qué hago
Hay tres compras en una tienda de videojuegos que nadie de esta casa ha hecho.
Pagué la reserva de un piso que no existe y el tipo ha desaparecido.
pinché en un enlace de un paquete y puse los datos de la tarjeta, vaya tonta
Salieron 500 por transferencia a un tal Rulo que no conozco de nada.
Cambiaron el teléfono de mi cuenta y no fui yo
Dejé el bolso en el carrito del súper y cuando volteé ya no estaba, traía las dos tarjetas.
me clonaron la tarjeta en la gasolinera, hay consumos de otro estado
sacaron un préstamo con mi número de seguro social sin que yo supiera
El supuesto novio de internet me pidió para un pasaje, le mandé 2,000 y se esfumó.
no sé qué es Kestro Online pero yo ahí no he comprado en mi vida
Le vendí la bici a un tipo que me mandó dinero de más y me pidió la vuelta, ahora su pago rebotó.
El mesero se llevó mi tarjeta un buen rato y hoy hay gastos que no son míos.
Estábamos en la feria con los niños y en el tumulto me sacaron el móvil del bolsillo. Tengo ahí la app abierta. Escribo desde el de mi cuñada.
Me levanté temprano para ver si había caído el sueldo. Y encuentro 730 en una joyería a las cuatro de la mañana. Yo no salgo ni a la esquina a esas horas.
Tengo 71 años y no me manejo bien con esto. Un muchacho muy amable me arregló la computadora por teléfono y quiso ver mi banco. Ahora me faltan 1.100 dólares.
Estuve mirando el mes y casi todo lo conozco. El mercado, la luz, el colegio. Pero los dos pagos del jueves en una zapatería de otro país no son nuestros.
hola, una cosita. recibí un mensaje que decía "responda SI para anular". respondí, me llamaron y autoricé algo, y ya no hay plata
Compramos un cachorro por internet y pedían más y más, que la jaula, que la vacuna. El perro no existe. Mandé 650 y quiero denunciarlo.
Cambié de casa el fin de semana y entre cajas perdí la tarjeta. Todavía no veo nada raro. Prefiero que la anulen ya.
Me escribió mi hijo de un número nuevo pidiendo plata urgente y se la pasé. Luego llamé a mi hijo de verdad y no sabía nada. Me han engañado.
Mi ex compañero de cuarto dejó guardada mi tarjeta en su consola. Se compró juegos por 140 sin preguntarme.
el cajero se tragó mi tarjeta y un tipo se la llevó
cobros de un dólar y luego uno de 390, ninguno mío
me falsificaron un cheque
alguien entró a mi banca y cambió la contraseña
nos entraron a casa y se llevaron las tarjetas
caí con un sms falso del banco y ahora me faltan 300
Perdonen que escriba así de rápido. Salí del gimnasio y mi casillero estaba abierto, se llevaron la cartera con todo. Párenme las tarjetas.
Tengo un puesto de jugos y cierro los lunes. Justo el lunes alguien compró herramientas por 1.300 con mi número. Ni mi socia ni yo hemos sido.
Buscaba el recibo del seguro y me encuentro con una página de citas todos los meses. Tengo 66 años y estoy bien casado. Eso no es mío.
La señora dijo que había una orden de arresto y que se quitaba con tarjetas de regalo. Le dicté los números de atrás. Mi nieta dice que la policía no hace eso.
me bajaron el celular en la combi
saben mi clave, alguien anda metido en mi cuenta
Se me quedó la tarjeta en un taxi y el taxista no aparece.
un supuesto técnico de la luz se llevó fotos de mis tarjetas, ahora hay compras
Me vino a cobrar una financiera por un préstamo que en mi vida pedí.
Vendí un sillón, la compradora me pidió un código "para confirmar" y se lo mandé, qué burra. Desde ahí no puedo entrar a mi cuenta.
Le mandé la plata por el móvil a una inmobiliaria que era de mentira. Tres meses de fianza, fíjate tú. Me timaron.
Abro la app en el desayuno y hay una suscripción de masajes en Oregón. Yo vivo en Florida y no piso Oregón. No es mía ni de nadie de aquí.
@@ fourth
who is buying shoes in miami with my card, im in ohio
never been to that store in my life
i have no idea what this 312 is and i didnt do it
thats not me
wasn't me who bought that
somebody's been shopping on my account while i slept
i woke up to 9 charges i didnt make
got an alert for a purchase at 3am, i was asleep
text says i spent 500 in texas. i didnt
did not authorize this one
i don't know this merchant and neither does my wife
none of us made this purchase
my daughter swears it wasn't her either, so who was it, block it
unknown withdrawal from a machine across the country
cash was taken out at an atm i never visited
someone cloned my card at the gas station i think
card skimmed, charges everywhere
my card number got leaked and now there are small charges testing it
tiny 1 dollar charges from places i don't know
my account got hacked
someone logged in from another state and it wasnt me
i got an email that my password was changed. i didn't change it
phone number on my profile was changed, not by me
there's a new payee i never added
a device i dont own is linked to my account
there's a loan here i never took out
an account i didn't open is showing up under me
someone has my social and is opening stuff
my checks got stolen out of the mailbox
they washed my check and changed the name
a check i never wrote cleared
that's not my signature on the check
checkbook is missing
left my purse in a cab with all cards
my bag was snatched
got mugged, they have my wallet and phone
my wallet is gone, i think at the stadium
can't find my card since yesterday
card fell out somewhere, please block it
i dropped my card at the gas station
my card never came back from the atm, and then someone used it
misplaced my credit card, freeze it for now
i lost my phone with the wallet app on it
phone stolen, bank app was open
someone grabbed my phone out of my hand and it was unlocked
new card never came in the mail and it's already been used
mail thief got my new card
a man called saying he was your fraud department and i gave him the code
i read out the six digits to somebody pretending to be the bank
i clicked the link in a text from you and typed my password, it wasnt you was it
i think i fell for a scam
i got scammed
they tricked me into zelle-ing 800
sent money for an apartment that doesn't exist
the puppy seller was fake
i wired money to a man i met online and he vanished
romance scam, i feel so stupid, 12 thousand
bought gift cards for my "boss" and it was not my boss
the irs called and i paid them with gift cards, my son says it is a scam
they said my grandson was in jail so i sent the money, he was home all along
fake job sent me a check, i deposited and sent part back, check was bad
tech support guy took control of my computer and moved money
i let a stranger log into my computer and now 2k is gone
crypto site took all i put in and won't let me withdraw, it was a fraud
they pretended to be the power company and made me pay right then
paid a fake toll text
scanned a qr on a parking meter and it was fake, they have my card
my ticket seller was a fraud
someone used my card for gas, i still have the card here in my hand
my card is in my drawer and yet it was swiped in chicago
charges from a country i have never set foot in
uber rides in london, i live in iowa
food deliveries to an address thats not mine
somebody is using my account for online games
700 of in game coins, no kids here
my ex employee still has the company card and is using it without permission
my roommate took my card and bought stuff without asking
cousin used my card info without me knowing
housekeeper went through my purse and used the card
the nurse at dad's place used his card, not with his permission
a waiter kept my card number
somebody transferred 1500 to a person i dont know
two zelles to somebody named kiki, i know no kiki
money left my savings and i didn't move it
savings is empty and i didnt touch it!!!
where did my 3000 go i didnt do this
there's a transfer i never made
bill pay to a company i never heard of
ach pull from a lender i have no account with
someone is paying their phone bill with my account
a stranger's netflix type thing on my card
subscription to a dating site that i never joined
my kid's ipad? no. hacker? yes probably. block it
please lock my card right now its not with me
freeze everything, im being robbed
block the card, theft
stop all payments someone has my details
need a new card, mine was stolen
report stolen card
fraud!!!
someone's stealing from me
unauthorized transaction
i was hacked help
card lost
stolen wallet
scammed
not my purchase
who did this? not me
i didnt buy this
this is a fraudulent charge, i want to report it
i would like to report an unauthorised use of my card
kindly block my card sir it is stolen
please my card is taken by the thief in the bus, block
i no make this buy, somebody else
hi i am on vacation and my bag with cards is stolen what do i do
so like i was at the mall and my purse is gone and the cards are in it
uh yeah i got this text that said your account is suspended so i put in my info and now there's a charge
yo some dude used my card on sneakers
bruh i got hacked
lol not funny someone bought 300 of pizza w my card
i am an old lady and a young man on the phone had me read him the numbers on my card, did i do wrong
my late charges from a website, i never shop on the internet, i dont own a computer
i recognise everything but that one, it has nothing to do with me
doesnt look like anything i bought, and i asked everybody at home
no clue where this came from, i never use that app
nobody in this house eats sushi and there's 90 for sushi, please stop whoever it is
the thief tried again this morning, declined thank god, please reissue my card
your app shows i logged in at 4 from a tablet, i own no tablet
i keep getting verification codes i did not ask for
getting one time codes every few minutes, somebody's trying to get in
somebody tried to reset my password
sim swap, my phone went dead and then money was gone
my email was broken into and now they're in my bank
lost my keys and the card together, address on it, worried
i left my card in the atm and walked away
atm swallowed my card and a helpful guy saw my pin, now theres 600 gone
someone watched me type my pin
they filmed my pin
gave my card to a friend to buy one thing and he bought much more without my ok
i gave my pin to a neighbor for groceries and money disappeared
charity at the door ran my card for 500, i agreed to nothing
a street guy asked to borrow my phone to call and sent himself money
parking lot, they did the tap thing on my bag, charge i didnt make
contactless charge i never tapped
apple style pay used by someone, my phone's with me
i returned the phone to the store without wiping it and now purchases show up
found out my info was in that data breach and i see a charge from nowhere
this payee "m. ortiz", who is that? i never sent him anything
payroll got redirected, somebody changed my direct deposit
my tax refund was sent to an account that isn't mine, someone filed as me
there is a credit inquiry/loan at your bank with my name, i didn't apply
quién compra zapatos en miami con mi tarjeta si yo estoy en ohio
jamás he ido a esa tienda
no sé qué son esos 312 y yo no los hice
ese no fui yo
yo no compré eso
alguien compró con mi cuenta mientras dormía
amanecí con 9 cargos que no hice
me avisaron de una compra a las 3 de la mañana y yo dormía
dice que gasté 500 en texas y no es cierto
eso no lo autoricé
no conozco ese comercio y mi mujer tampoco
nadie en casa hizo esa compra
mi hija jura que no fue, entonces quién, bloquéenla
un retiro de un cajero en la otra punta del país que no hice
sacaron efectivo de un cajero donde nunca estuve
creo que me clonaron la tarjeta en la gasolinera
me clonaron
se filtró mi número y ahora hay cargos chiquitos que no son míos
cargos de 1 dólar de sitios que no conozco
entraron a mi cuenta desde otro estado y no fui yo
me llegó que cambiaron mi contraseña, yo no la cambié
cambiaron el teléfono de mi perfil y no fui yo
hay un beneficiario que yo no agregué
hay un aparato vinculado que no es mío
sacaron una tarjeta a mi nombre
aparece un préstamo que jamás pedí
me sale una cuenta que no abrí
tienen mi seguro social y están abriendo cosas
me robaron los cheques del buzón
lavaron mi cheque y cambiaron el nombre
pasó un cheque que nunca hice
esa no es mi firma
se perdió la chequera
dejé la bolsa en un taxi con todas las tarjetas
me arrebataron el bolso
me asaltaron y se llevaron cartera y celular
no está mi billetera, creo que en el estadio
desde ayer no encuentro la tarjeta
perdí la tarjeta en la playa
se me cayó la tarjeta, bloquéenla porfa
extravié mi tarjeta de crédito, congélenla
perdí el móvil y traía la app del banco
me robaron el teléfono con la app abierta
me quitaron el celular de la mano desbloqueado
la tarjeta nueva nunca llegó y ya la usaron
un señor llamó diciendo que era del departamento de fraudes y le di el código
le dicté los seis números a uno que decía ser del banco
le di al enlace del mensaje y puse mi clave, no eran ustedes verdad
creo que caí en una estafa
me estafaron
me engañaron para mandar 800
mandé dinero por un apartamento que no existe
el vendedor del cachorro era falso
le mandé a un hombre que conocí en internet y desapareció
estafa amorosa, qué vergüenza, 12 mil
compré tarjetas de regalo para mi jefe y no era mi jefe
me llamaron de hacienda y pagué con tarjetas, mi hijo dice que es timo
dijeron que mi nieto estaba preso y mandé la plata, y estaba en su casa
trabajo falso me mandó un cheque, lo deposité y devolví parte, el cheque era malo
el del soporte técnico tomó mi computadora y movió dinero
dejé entrar a un desconocido a mi compu y ya no están los 2 mil
una página de criptos se quedó todo y no me deja sacar, fue fraude
se hicieron pasar por la luz y me hicieron pagar ahí mismo
pagué un mensaje falso de peaje
escaneé un qr del parquímetro y era falso
usaron mi tarjeta en gasolina y yo la tengo aquí en la mano
la tarjeta está en mi cajón y la pasaron en chicago
cargos de un país que no he pisado
viajes en taxi en londres, vivo en iowa
pedidos de comida a una dirección que no es la mía
alguien usa mi cuenta para juegos en línea
700 en monedas de un juego y aquí no hay niños
mi exempleado sigue usando la tarjeta del negocio sin permiso
mi compañera de piso agarró mi tarjeta y compró sin pedirme
mi primo usó los datos de mi tarjeta sin que yo supiera
la muchacha me sacó la tarjeta del bolso y la usó
el mesero se quedó con mi número
transfirieron 1500 a alguien que no conozco
dos envíos a una tal kiki, no conozco a ninguna kiki
salió dinero de mis ahorros y yo no lo moví
mis ahorros están vacíos y no los toqué!!!
dónde están mis 3000 yo no fui
hay una transferencia que no hice
pago a una empresa que no conozco de nada
me domiciliaron un recibo de una financiera con la que no tengo nada
alguien paga su teléfono con mi cuenta
suscripción a una web de citas en la que nunca entré
bloqueen mi tarjeta ya no la tengo conmigo
congelen todo que me están robando
detengan los pagos, alguien tiene mis datos
necesito otra tarjeta, me robaron la mía
reportar tarjeta robada
reportar fraude
fraude!!!
me roban
transacción no autorizada
me hackearon ayuda
tarjeta perdida
cartera robada
no es mi compra
quién hizo esto? yo no
deseo denunciar un cargo fraudulento
quisiera reportar el uso no autorizado de mi tarjeta
mi tarjeta se la llevó el ladrón del bus, bloqueen por favor
estoy de vacaciones y me robaron la mochila con las tarjetas qué hago
o sea estaba en el mall y ya no está mi cartera con las tarjetas
pues me llegó un mensaje que mi cuenta estaba suspendida y puse mis datos y ahora hay un cargo
un tipo compró tenis con mi tarjeta
wey me hackearon
me compraron 300 de pizza con mi tarjeta no manches
soy una señora mayor y un joven por teléfono me hizo leerle los números de mi tarjeta
yo no compro por internet, ni computadora tengo, ese cargo no es mío
reconozco todo menos ese, no tiene nada que ver conmigo
no se parece a nada que yo comprara y ya pregunté a todos
no sé de dónde salió, nunca uso esa aplicación
aquí nadie come sushi y hay 90 de sushi, paren a quien sea
el ladrón volvió a intentar hoy, cámbienme la tarjeta
sale que entré a las 4 desde una tableta y no tengo tableta
me llegan códigos de verificación que no pedí
alguien intenta entrar, me llegan códigos a cada rato
quisieron restablecer mi contraseña, no era yo
me duplicaron el chip, se murió el celular y se fue la plata
entraron en mi correo y ahora están en mi banco
perdí las llaves con la tarjeta
olvidé la tarjeta en el cajero y me fui
el cajero se tragó la tarjeta y un tipo amable vio mi pin, ahora faltan 600
me vieron teclear el pin
le presté la tarjeta a un amigo para una cosa y compró mucho más sin permiso
le di el pin a la vecina para el mandado y desapareció dinero
en la calle un tipo me pidió el teléfono y se mandó dinero
me pasaron el datáfono por el bolso, hay un cobro que no hice
pago sin contacto que nunca hice
se filtraron mis datos y ahora veo un cargo de la nada
quién es ese m. ortiz? yo nunca le mandé nada
cambiaron mi depósito de nómina a otra cuenta
alguien declaró impuestos por mí y cobró mi devolución
me figura un crédito en este banco que no solicité
che me chorearon la billetera, den de baja la tarjeta
me afanaron el celu y tenía el homebanking
me cogotearon y se llevaron la tarjeta po
me atracaron parce, bloqueen todo
me han mangado la cartera en el metro
me bajaron plata de la cuenta y no fui yo
me vaciaron
me desocuparon los ahorros, yo no hice nada
usaron mi tarjeta sin mi consentimiento
no reconozco ese cargo para nada
no reconozco ese movimiento
desconozco ese consumo
desconozco esa compra y quiero anularla
hay un consumo que no es mío
I only use this card for gas and groceries. This morning there's a 430 charge from a jewelry site. Nobody else has my card.
I'm doing my taxes and most lines I know. Two of them from a company called Orchid Media nobody here made. What now?
A young man phoned, very polite, said he was from your security team. I gave him the number from the text. Now 900 is missing.
I sold a bike online and the buyer sent me a link to "get the money". I put in my card. He took 600 instead.
We were on the train and somebody unzipped my backpack. Wallet gone, both cards gone. I'm on my husband's phone.
My phone lost signal yesterday afternoon and this morning my savings moved to someone called R. Velez. I didn't do it.
Met her on an app, we talked for four months. I wired 7,000 for her visa. Her profile is gone.
I pay my nephew to mow the lawn and he must have taken a picture of my card. There are skate shop purchases.
I got up for work and saw a login from a city I've never been to. My password doesn't work now.
I'm 74, I don't buy online. There are four payments to a game store on my card, please look into it.
Checks were taken from my mailbox. One got paid out to a name I don't know for 1,900.
Someone set up a new card with my name and birthday. The bill just came in the mail and I nearly fainted.
Había ido al mercado y al volver no tenía la cartera. Adentro iban las dos tarjetas. Ya no sé qué hacer.
Solo uso esta tarjeta para gasolina. Hoy hay un cargo de 430 de una joyería en línea. Nadie más la tiene.
Estoy haciendo los impuestos y casi todo lo conozco. Dos de Orquídea Media no los hizo nadie de esta casa.
Llamó un joven muy educado, que era de seguridad del banco. Le di el número del mensaje. Ahora faltan 900.
Vendí una bici y el comprador me mandó un enlace para cobrar. Puse mi tarjeta y me sacó 600.
Íbamos en el metro y me abrieron la mochila. Se llevaron la cartera. Escribo del teléfono de mi marido.
Ayer me quedé sin señal y hoy mis ahorros pasaron a un tal R. Vélez. Yo no hice nada.
La conocí en una aplicación, hablamos cuatro meses. Le mandé 7.000 para su visa. Ya no existe su perfil.
Le pago a un muchacho por el jardín y creo que le tomó foto a mi tarjeta. Hay compras en una tienda de patinetas.
Tengo 74 años y no compro por internet. Hay cuatro pagos a una tienda de juegos. Revisen por favor.
Me sacaron cheques del buzón. Uno se pagó por 1.900 a un nombre que no conozco.
Alguien abrió una tarjeta con mi nombre y mi fecha de nacimiento. Me llegó la cuenta y casi me desmayo.
Entré al cajero y un señor me quiso ayudar. Cambió mi tarjeta por otra. Ya sacó 500.
don't recognize the 61.40 from sunday
no reconozco los 61.40 del domingo
doesn't ring a bell and i don't shop there
i never even heard of that town let alone bought gas there
that shop is in another state and my card's in my pocket
replied yes to a text about a payment and then money vanished
@@ fifth
somebody's been eating sushi in Denver on my dime and i live in Tampa
There are four gas fill-ups on there from yesterday. I don't even drive.
left my handbag on the 42 bus with everything in it
got a call from "your fraud team", read them the six numbers, now im locked out
a man in a vest asked me to tap my card for charity and now theres 900 gone
my phone got snatched at the beach and it doesnt have a lock
Who is Marlow Ltd? I've had no dealings with them whatsoever and they've helped themselves to 60 dollars.
I paid for a puppy through a link and the seller vanished, there was never a puppy
Someone's put themselves as a payee on my account and it wasn't me.
i woke up to 14 texts with login codes and an empty checking
my waiter walked off with the card for ten minutes and now theres stuff from a shoe site
i think the chip got copied at that dodgy machine by the pier
my bag was lifted at the concert, cards, id, the lot
That's someone else's shopping. Mine is never more than 30 at that place and I was in hospital.
i fell for the grandson in jail call and wired five thousand
they remote controlled my laptop to "fix" it and moved my savings
wallets gone. had it at the pump, dont have it now
there's a credit card in my name that I've never applied for
checks 204 to 210 were in my mailbox and now two of them have cleared with a signature that looks nothing like mine
My email address was changed on your app, and I'm not the one that changed it!
a guy online said he loved me and i sent gift cards for months. i feel so dumb. can any come back
some app called kwikgo keeps dipping in and ive got no such app
bought concert tickets from a guy on a marketplace, hes a ghost now, tickets fake
the ATM swallowed my card and a helpful stranger watched me put my pin, then withdrawals
my kid's 9 and says she didnt buy the 300 of game coins and i sure didnt either, nobody in the house did
pretty sure my card is lying somewhere on the trail between the lake and the parking lot
Last night at 3am a phone in another state signed in as me.
I was sent a form "from the bank" asking for my number and mothers maiden name, filled it in like a fool
that hotel in Reno? never set foot in nevada
dropped my purse off the ferry lol not funny actually cards are all at the bottom of the bay
they pretended to be the electric company and i paid them in a hurry so they wouldn't cut us
new phone was delivered to an address i dont know, billed to me
burglars took the drawer with my checkbook and passport
my ex-roommate still has my number saved and just ordered a tv
I put my card down at the bar. The bar says nobody handed it in.
someone claimed my unemployment with my social and it goes to an account i never opened
Two hundred to "CASHPT"? Not me. Not my husband. Not anybody we know.
what do i do, i gave the man the code out of the text message, he knew my name and everything
the job sent me a check to deposit and told me to send part back, the check was fake
There's a loan on my profile. I have never in my life taken a loan.
my daughter lost the card i gave her for school, somewhere at the mall
left the debit in the slot at the drive thru atm and drove away
got mugged. card phone keys all gone
money's walking out of my account by itself, small sums, 3.99 here 3.99 there, from places i never heard of
the investment website showed huge profits and now it wont let me withdraw, i think it was all a con
i keep getting reset password mails from you and now mine doesnt work
i didnt do the 2pm one. nor the 2:05
Stranger danger on my card!!! someone in Lagos bought sneakers
my housemate says it wasn't her and it sure as heck wasn't me who ordered 80 bucks of pizza
the realtor's email was hacked and i wired the down payment to the wrong people
a pickpocket got me in the subway about an hour ago
my purse was in the car and the car window is smashed
I believe I've been had by somebody claiming to be from the tax office. I paid with my card over the telephone.
the card i carry in my sock when i run fell out
i scanned a parking qr code and typed my card, the city says its a fake sticker
whoever's spending at Lumen Outdoor, it's not this cardholder
can't locate either of my cards since the party, people were in and out of my room
my mom clicked on a delivery text and now her card's being used all over
Account shows I sent 1,200 to a "J. Whitlock". I know no Whitlock.
hacker got my streaming, my mail, and now the bank too
alguien anda comiendo mariscos en Cancún con mi plata y yo estoy en Chicago
me llamaron dizque del banco, les dicté los seis numeritos y ahora no puedo entrar
se me cayó la cartera en el taxi, llevaba todo
¿Quién es Distribuciones Lamar? Yo con esa gente no he tratado jamás y me han sacado 80.
me bajaron el celular en el semáforo y ahí tengo la app abierta
pagué un departamento por adelantado y el dueño no existía
unos tipos en moto me arrancaron el bolso
hay un gasto en una gasolinera de Ohio y yo ni carro tengo
me metieron en un grupo de inversiones, puse todo y la página desapareció
el cajero se tragó la tarjeta, un muchacho muy amable me ayudó y después faltaban 600
me llegan códigos que no pedí y ya me sacaron dos veces
a mi nombre hay un préstamo que yo nunca saqué
Esa compra de las tres de la madrugada no la hice yo, estaba dormida.
le escribieron a mi mamá haciéndose pasar por mí y ella depositó
perdí la tarjeta en la feria entre los juegos y los puestos de elote
un desconocido figura como autorizado en mi cuenta
dejé la mochila en el gym y cuando volví ya no estaba la billetera
me clonaron, seguro fue en el restaurante ese donde se llevaron la tarjeta para adentro
el novio que conocí por internet me pidió para el pasaje y resulta que era un fraude
puse los datos en una página que parecía la de ustedes pero tenía una letra distinta
yo no fui, mi esposo no fue, y la perra no sabe usar la tarjeta: ¿quién gastó 300 en zapatillas?
nos entraron a robar y se llevaron la chequera del cajón
compré unas entradas a un pibe de instagram y eran truchas, ya me bloqueó
se metió alguien a mi cuenta desde otra ciudad anoche
salen cositos de 2.99 todos los días a nombre de no sé quién
hice caso a una señorita que decía que había que mover el dinero a una cuenta segura y ya no está
mi tarjeta no aparece, la tenía en la playa
el 14 alguien retiró en un cajero de la frontera con mi número, yo tengo la tarjeta conmigo
me asaltaron, tía, me quitaron todo
firmaron un cheque mío y ese garabato no es mi firma
llegó un celular nuevo a una dirección que no conozco y lo estoy pagando yo
me hicieron creer que mi nieto estaba preso y mandé 4 mil
pasé la tarjeta en una terminal rara en el mercado y desde ahí no paran
no reconozco a ese tal Wilmer al que dizque le transferí
me birlaron la cartera en el metro de Madrid
El técnico entró a mi computadora para quitar un virus y luego movió mi dinero. No era técnico.
unas recargas de celular que nadie de esta casa ha hecho
escaneé el qr de un parquímetro y era pegatina falsa, ya me vaciaron
ese gimnasio no sé ni dónde queda y me está quitando 45 al mes
alguien pidió el desempleo con mi seguro social
mi hija adolescente extravió la tarjeta que le di, no sabe dónde
Señores: se están haciendo operaciones con mi tarjeta en tiendas que desconozco. Les ruego que la paren.
me robaron el número de teléfono, se quedó sin señal y luego entraron al banco
la cuenta de comida a domicilio no es mía, yo cocino
tengo una tarjeta de crédito que jamás solicité, me enteré por el buró
se me fue la cartera por la borda del ferry jaja lloro
cobraron un depósito de un cheque que me dieron por un trabajo y era falso, y yo ya había mandado la vuelta
un man se hizo pasar por la compañía de luz y le pagué en el momento
no encuentro ni la de débito ni la otra desde la mudanza
hay movimientos míos que no son míos
alguien usó mis datos pa comprar un boleto a Bogotá
oigan yo no compré esos skins ni mi hijo tampoco
me mandaron un paquete con un link, lo abrí, puse la tarjeta y zas
me sacaron la guita por el homebanking, yo no fui
la compañera que se fue del piso sigue pidiendo con mi tarjeta guardada
mi sobre con las chequeras nunca llegó y ya cobraron dos
caí en lo del premio, pedían un depósito para liberarlo
dejé el monedero en el banco del parque con el pin apuntado, vuelvo y nada
@@ sixth
Dropped my card down a storm drain, I watched it float away haha. no seriously
Vendía mis muebles y el comprador mandó un cheque certificado que su propio sistema aceptó, le di los muebles y el vuelto. Hoy me dicen que el cheque era un dibujo.
she said she loved me, we talked 7 months. the pictures belong to some fitness model. i wired her four times
hermano aparecen pagos chiquitos de 1 peso y pico a algo llamado test merchant. no hice ni uno
my wallet's gone. had it on the bus, dont have it now
mi perfil dice que ahora hablo portugués y vivo en otro huso, y yo aquí en Hialeah sin tocar nada
uhh why does it say i opened a second checking. i didnt open nothing
cambiaron mi limite de transferencia de 500 a 10mil a las tres de la mañana, no fui yo, yo ronco a esa hora
I was selling my bike, the guy said hed overpaid and asked for 300 back, sent it, now his payment bounced
quien quiera que sea acaba de agregar su huella a mi app
I clicked the link because it had your colors and everything and typed in my user and password. then it just went blank
alguien tramitó un cambio de PIN en una sucursal de un condado donde nunca he puesto un pie
lost phone in cab, no passcode (i know) (i KNOW)
me ofrecieron quitarme la deuda por un pago único de 900. Lo hice. El abogado no es abogado y el bufete es una panadería.
who tf is subscribing to 3 dating sites with my card, i'm married and 67
el celular se me fue con el que me iba a tomar la foto
I leave my bag on the chair for one minute, is enough. All my cards inside.
Fueron al cajero con mi tarjeta y mi clave mientras yo estaba en quimioterapia. La bolsa se quedó en la sala de espera
woke up to 14 texts from yall w codes i never asked for
me asaltaron anoche saliendo del turno, estoy bien, me dejaron hasta los zapatos pero la billetera no
My employer's HR says I emailed to change where my pay goes. I did not, and my pay went there.
Unas cuentas que tengo con otro apellido, dice su sistema. Yo jamás me cambié el apellido ni abrí esas cuentas; alguien sí.
My new address on file is a place in Nevada. I live in Vermont and have since 1974.
Abrí la gaveta buscando pilas y noté que la cajita donde guardo la tarjeta está vacía. Vinieron ayer los de la mudanza.
did NOT do that transfer to 'R. marlowe', dont know any marlowe
Unos muchachos de la obra del lado usaron mi buzón para recibir una chequera pedida con mi nombre.
not mine. not my kids. not my husbands. $64.99 from some place called velmora digital
me desapareció la tarjeta del gimnasio y apareció en un restaurante de mariscos, con buen gusto la condenada
IT support had control of my computer for an hour because of a virus and the whole time my savings was going somewhere
No me suena ni el sitio, ni el día, ni el monto.
The lottery people said I'd won and only had to cover the customs. I've covered it three times now. My niece says there's no lottery.
alguien pagó la inscripción de una universidad con mis ahorros!! yo voy en séptimo grado
I lent nobody my card. Yet here it is at a tire shop I couldn't point to on a map.
No es que no me acuerde. Es que a esa hora estaba en misa con el celular apagado, y dicen que compré una motosierra.
Someone changed my password. I'm in from my wife's tablet, but whoever it is has been busy: new payee added, two transfers.
Del velero del puerto se me cayó el teléfono y creí que al agua. No fue al agua: alguien lo está usando para pagar.
Checkbook was in the glove box. Glove box is open, window's in pieces.
ese retiro del martes no lo reconozco
Locker at the pool got forced. they took just the cards, left the phone, weird right
Me dieron un recibo por una inversión con sello dorado y hasta un diploma. La oficina ya está vacía, quedó la mata de plástico.
The envelope with my new card and the one with the PIN both never arrived. This morning someone tried it out at a convenience store.
La voz era igualita a la de mi hija, igualita. Lloraba. Hice la transferencia temblando y a los diez minutos mi hija entró por la puerta con el pan.
kid at the drive thru took a pic of my card i saw him do it and now look
Que yo autoricé a un tal "usuario secundario" el 4 de julio. El 4 de julio estuve asando chorizos todo el santo día, no autoricé a nadie.
That's not my signature. I sign with a loop on the G. Whoever wrote that check doesn't know that.
compró llantas. yo ni carro tengo
somebody had themselves a real nice night at a steakhouse in miami on my dime. ive never even been to florida
le compré el boleto a un revendedor en el grupo del barrio y en la puerta me dijeron que ese boleto ya había entrado ocho veces. otro bobo que cae, o sea yo
grandson called from jail crying needs bail i went to the bank got the money. grandson is at college he is fine. it wasnt him
La firma del cheque 1088 la hizo un zurdo. Yo soy derecha, mire usted.
Can't find my card since the beach
Compraron cinco pasajes a Punta Cana y ninguno lleva mi nombre, pero los cinco llevan mi tarjeta.
Job was remote, they mailed me a check to buy equipment, I deposited it and sent the rest to their vendor. The check was fake. The money I sent was real.
yo nunca he pedido un adelanto de nómina y me lo están cobrando, quien lo pidió sabe mi seguro social
Your app thanks me for ordering a replacement card. I ordered no such thing, and I'd bet it isn't coming to my house.
El de la ventanilla del estacionamiento me devolvió una tarjeta igualita pero de otro señor. La mía quién sabe por dónde anda comprando.
ok dont laugh but a fake landlord, a fake moving company and a fake storage unit all got money from me this month
no he salido de la cama con esta gripe, pero parece que llené el tanque en Alabama cuatro veces
A nice young man rang from your fraud team and I read him the six numbers. Now I feel quite sick, I don't think he was from you at all.
boleta de pago de un celular que no saqué. número que no es mío. debitado de acá
I don't know any of these last five things on my card.
El dueño de la cabaña, bueno, el supuesto dueño, me pidió pagar por fuera. Pagué por fuera y me quedé fuera.
phone got snatched out of my hand outside the station, it was unlocked, the bank app was open
Tengo dos nietos y ninguno juega a eso, así que explíqueme quién gasta cuarenta diarios en gemas con mi débito
So I get home from the hospital and there's three weeks of charges at bars. I was on a drip for those three weeks.
Que actualizara mis datos o me cerraban la cuenta, decía. Los actualicé todos, hasta el nombre de mi primera mascota. Ahora veo que la dirección del correo acababa en .ru
someone been in my account. things are moved around. i dont touch the savings ever and its half
el cajero del súper se la llevó "a la máquina de atrás" y se tardó mucho. a la hora ya tenía yo compras en una joyería
Help the QR at the parking lot was fake n now my card got drained
La maleta llegó a Bogotá sin mí y sin lo que traía adentro: la chequera.
There was a break-in while we were away. The box with the old bank cards and the savings passbook is what they took.
se me quedó la tarjeta en el probador y cuando regresé la dependienta me juró que ahí no había nada
My SIM stopped working yesterday noon, no signal at all, and by 3 there was a wire out.
Un señor con chaleco y gafete tocó a la puerta por lo del medidor, pidió mi tarjeta para "validar el subsidio" y la pasó por un aparatico. No existe tal subsidio.
The charity for the flood victims doesn't exist. I checked after, like a fool. I gave them my card number over the phone.
cargaba la cartera en el bolsillo de atrás, me empujaron en la fila del bus y ya no cargo nada
My card is swallowed? no it wasn't the machine, the man behind me 'helped' and I walked out with a different card with another name on it.
ojo q a mi wife le aparece un transfer que ni ella ni yo hicimos, someone's in there
Credit bureau sent me an alert for a loan with you. What loan? I'm retired, I haven't borrowed since the boat.
me robaron la cuenta de mensajes y desde ahí le pidieron plata a mi tía, y mi tía depositó desde su cuenta de ustedes, estamos aquí las dos viendo qué hacer
the crypto guy showed me my profits on a real site with a chart and all. now it says pay a tax to take it out. i already sent 9k
le presté el teléfono a una muchacha en la terminal porque decía que era una emergencia y la emergencia me salió en 450 por la app
Two-dollar test charge, then five, then eight hundred. I've read about this, it's what they do. None of them are me.
mi perfil en una app de citas lo armaron con mi foto y con MI tarjeta para pagar el premium, y yo feliz de la vida casada
i never been to that casino in my LIFE, that was not me swiping
se metieron al correo y de ahí brincaron al banco, ya cambiaron las preguntas secretas y no puedo contestar las mías
I'm staring at a hotel in Lisbon. I've got no passport.
Ni la comí, ni la pedí, ni la conozco, y mi tarjeta pagó la pizza de veinte personas
left my purse in the cart at the store and when i ran back it was empty. license, cards, everything
No alcancé a ver la placa. Iban en moto, jalaron el bolso y se llevaron teléfono, tarjetas y mis lentes.
these aint my purchases bro im 16 and my only money goes to fries
La cuenta de mi hijo, que tiene once años, solicitó un adelanto. Mi hijo no sabe ni atarse los cordones bien.
I got an email saying my email was changed. On the bank. By not me.
Anoche se nos quedó abierto el garaje. Faltan las bicis, el taladro y mi bolso del asiento con todas las tarjetas.
my roommate's cousin stayed w us and now a check from the back of the book is missing and guess what cleared today
se hizo pasar por mi jefe en el chat y compré 6 tarjetas de regalo y le mandé los números. mi jefe ni usa chat
pretty sure that gas pump had something stuck on the slot. next day two cash withdrawals three towns over
me hicieron ganar un teléfono, pagar el envío de 1.95 y donar mi sueldo entero a no sé quién
i sold concert tix to a guy, now it turns out the payment he sent came from a hacked account and mine is locked
Llegó a casa una tarjeta a mi nombre que no pedí, con un límite que no me darían ni loca.
lol someone is buying game coins with my debit. i dont even have a console
Un técnico muy serio me convenció de que para devolverme 300 de una garantía tenía que poner yo 3,000 primero. Colgué y me puse a llorar.
babysitter had my card for pizza. pizza was 30. theres 410 of makeup. she wasnt allowed that
uno se confía... me ofreció trabajo desde casa, puso mi cuenta para "recibir pagos de clientes" y yo los reenviaba. ahora vinieron a decirme que esa plata era robada
somebody's paying their water bill in phoenix with my account number since may, i just noticed
Fui a la tienda y me la rechazaron por falta de fondos. Había tres mil ayer. Hoy tres mil menos y un comercio en Kiev, válgame.
card's been in my drawer all week. so how's it eating sushi in Seattle
Ayer dejé la riñonera en la arena para meterme al mar. Cuando salí había arena.
theres a login from a phone i dont own at 4am
q raro, la app me dice "bienvenido, ernesto" y yo soy ernestina y nadie más tiene esto
there is no puppy. there never was. same photo on thirty fake breeder sites, i got conned and i wired them the money myself
mi ex cuñada ya no vive con nosotros pero por lo visto mi número de tarjeta sí vive con ella, y yo no le he dado permiso de nada
The apartment was so pretty in the pictures. I sent the deposit, drove over with my boxes, and a family already lives there who never heard of a listing.
Mi tarjeta durmió conmigo en Texas y amaneció en Quebec.
someone filed for unemployment in my name and it's landing in my account here?? i have a job
Estaba bonito el carro en el anuncio, el vendedor en una base militar, el envío incluido. Transferí. La base militar existe, él no.
I get a text package is stuck, pay 2 dollar, I pay 2 dollar. After it come 900 dollar to a shop in other country. Not me.
Le di la clave al señor que instalaba el internet porque dijo que la necesitaba para el router. Ahora pienso: ¿para qué quería un router la clave del banco?
i think ive been had. they told me to move everything into a 'safe account' and gave me the number
Me escribió "el banco" que bloqueaban mi cuenta si no respondía SÍ. Respondí. Me pidieron la contraseña por audio y yo, educada, se la dije cantadita.
@@ seventh
that 412 at an electronics place in a state ive never been to isn't mine
acá hay una compra de 89 dólares que yo no hice ni en pedo
I left my card in the atm and when i ran back it was gone
me robaron el celular en el metro y ahí tengo la app abierta
somebody logged into my account from another country at 4am
se me quedó la chequera en un taxi allá en Barranquilla y el señor no aparece
I don't recognize the payment to that travel agency
hay dos retiros de cajero que no son míos, yo estaba en la cama con fiebre
a guy called saying he was your fraud team and i read him the code
me mandaron un mensaje de ustedes, puse mi clave y ahora no puedo entrar
my purse got snatched outside the laundromat with both cards in it
Alguien abrió una tarjeta de crédito a mi nombre, me llegó por correo y jamás la pedí
cant find my debit card since the barbecue saturday
aparece un teléfono que no es mío vinculado a la cuenta
I paid a landlord for an apartment that doesn't exist. he sent me pictures and everything
Bendito, me clonaron la tarjeta en la gasolinera de la 3, tengo cuatro compras que no son mías
So I get home from the beach and there's 3 charges from a sneaker shop online. I don't even wear sneakers, I'm 71. Nobody else has my card.
Fui a poner gasolina y dos horas después empezaron a salir compras en Miami. Yo vivo en Denver. Algo le hicieron a la tarjeta en esa bomba.
My kid's phone got taken at practice and it has my wallet thing on it. now i see a tap at a burger place. that wasnt us
Me llamó un señor muy amable diciendo que era del banco, que había que mover mi plata a una cuenta segura. La moví. Ya no contesta.
met someone online, we talked 4 months, she needed money for surgery. i sent 2300. profile's gone now and so is she
Metí la tarjeta en un cajero raro en la playa y se la tragó, y un muchacho me 'ayudó' con el PIN. Ahora faltan 600.
Opened my statement and there's a gym in Nevada. I've never set foot in Nevada nor in a gym.
Mi ex compañero de piso todavía tenía mi tarjeta guardada en su ordenador y se ha pedido comida tres veces. Yo no le di permiso
they texted that my package was stuck and to pay 1.99. i paid the 1.99. this morning 1,400 gone to some crypto thing
Vendí un sofá por internet, el comprador me mandó un código QR para "recibir" el pago y me vaciaron la cuenta de ahorros.
Somebody changed my email and mailing address on here. I only noticed because the confirmation went to my old inbox. It was not me!!
La cartera se me cayó en el taxi y el taxista dice que no vio nada. Adentro iba la de débito y la de crédito.
Hoy entré y dice último acceso 3:12 am. A esa hora yo ronco. Alguien está entrando a mi cuenta.
The babysitter was the only one in the house and now my checkbook is missing two checks from the middle
Anoche en el bar dejé la tarjeta abierta y cuando fui a cerrar ya no la tenían. El mesero que la agarró se fue temprano, dicen.
weird, i apparently bought 40 gift cards while i was in labor. impressive huh
según mi cuenta estoy en dos ciudades a la vez, comprando tenis en una y durmiendo en la otra
i think i did something dumb, the 'microsoft' man had my screen for an hour and asked me to open the bank page
mi tarjeta está en mi mano y sin embargo alguien la está usando en una tienda de videojuegos ahorita
pretty sure that hotel in reno belongs in somebody else's vacation, not on my card
le di los numeritos a la muchacha que llamó, la de la voz bonita. después me dio mala espina y ya vi que falta dinero
my wallet is at the bottom of a lake, kayak flipped
la mochila con todo se quedó en el bus a Guadalajara y ya no apareció. la tarjeta iba en la bolsita
someone cashed a check from my mailbox and changed the name on it, i wrote it for the water company
me cambiaron el chip del teléfono sin yo pedirlo y después movieron dinero
That login from a 'Linux desktop' wasn't mine, I only own a phone
me han pillado los datos en una web falsa de paquetería y ya llevan tres cargos
the card never came in the mail but it's already been used
me falsificaron la firma en un cheque, esa ni se parece a la mía
I never opened that second checking account
se metieron a mi casa y se llevaron las tarjetas, block them
a scammer got me. i need help, sent 900 thru the app
someone is buying diapers with my card in ohio. i have no baby and no ohio
no fui yo quien pidió ese préstamo de 3 mil
Found a charge for a storage unit, dunno which storage unit, never rented one in my life
¿Quién se gastó 230 en perfumes con mi tarjeta? porque yo no fui
My card number was in a data leak and now a random streaming charge in a language i cant read. Not me
La enfermera del hospital me guardó mis cosas y al salir faltaba la tarjeta.
i got a text 'did you spend 799, reply no'. replied no, they called, i gave them the pin. then they took it for real
Me llegó el aviso de que se agregó mi tarjeta a un reloj. Yo no uso reloj inteligente
Someone got unemployment benefits under my social and had it sent to an account here in my name that i didnt open
Mi celular se quedó en la silla del dentista y ya no estaba cuando volví, tiene la huella pero igual me da miedo que entren
dear bank, i have been had. a lady said she was from social security and i would be arrested. i bought the cards and read her the numbers
En Cancún me cobraron en el bar una ronda que jamás pedí, y después otras tres en un sitio donde nunca estuve.
a man from the 'power company' said theyd shut me off in 30 min unless i paid by transfer. i did. real power co says im paid up
chequé y mi tarjeta la usaron para pagar multas de tránsito en un estado al que no he ido. ni carro tengo
two checks numbered 2210 and 2211 cleared. my book only goes to 1800. somebody printed those
woke up to 11 texts with security codes i never asked for and then one saying password changed
Resulta que pusieron un aparatito en el cajero de la universidad, salió en el grupo, y yo saqué ahí el martes. Hoy faltan 200
my roomate's boyfriend had my card 'for five minutes'. five minutes cost me 260 at a vape store, didnt allow it
A mi mamá, de 80, le sacaron la clave diciendo que ganó una camioneta. Le falta casi todo.
bought concert tickets from a guy on a fan page. paid him, he blocked me, no tickets, profile fake
Alguien intenta entrar y me bloquea a cada rato. Yo no estoy poniendo la contraseña mal, no la estoy poniendo.
Dejé la tarjeta en la probadora de la tienda, llamé y no la tienen
The dog walker has keys. The spare card was in the kitchen drawer. The card isnt in the drawer and a spa shows up on it
me sale una transferencia a un tal 'primo' y yo primos no tengo en este país
hi can someone look at this, i clicked a link about my tax refund and typed my login. ten minutes later my savings was moved
La tarjeta se me perdió, o en el súper o en misa, no sé
whoever has my card has good taste, sushi for 140. but it aint me
No sé cómo decirlo, caí en lo del premio. Pagué los 'impuestos' y el premio era mentira.
Received a letter thanking me for my new auto loan. What auto? What loan? I don't drive.
mi hermana encontró en marketplace una lavadora, pagó el anticipo con mi cuenta y el vendedor era falso. nos estafaron 350
there are purchases on my virtual card i made for one site only, from another site. it leaked
Me asaltaron saliendo del banco, me quitaron el efectivo y la tarjeta con todo y bolsa
Phone stolen. pin was same as unlock code. yes i know
Me hackearon el correo y desde ahí pidieron cambiar la clave del banco, ya no me deja entrar
the contractor wanted the deposit by transfer, different account than the invoice. turns out his email was hacked and i paid a thief
Están pasando cobros chiquitos de 1.07, 1.12, que no son míos, como probando
I dont own an xbox
Ni conozco esa tienda ni estaba en la ciudad. Bloqueen.
a pair of shoes in size 13 lol. my feet are a 6. whoever ordered that isnt me
El repartidor me pidió la tarjeta 'para verificar' y le tomó foto. Al rato cayó un cargo de un casino que yo ni piso.
mi niño de 9 dejó la tarjeta en un parque de diversiones y un buen samaritano no la encontró, porque ya la pasaron en una licorería
I signed nothing, but a check for 3,000 with something like my signature went out tuesday
Se hicieron pasar por mi jefe en un mensaje y compré tarjetas de regalo con la mía. El jefe estaba a dos metros.
passport, cards, phone, all in the hotel safe in lisbon, and the safe is now open and empty
Ese 'pago móvil' de 60 a las 2am, yo a las 2am estaba de guardia sin celular
a nice man helped my dad at the ATM. now dads card is not dads card, its somebody elses expired one. they swapped it
La cerradura de mi buzón amaneció rota y justo venía la tarjeta nueva
I never got the text code but someone did, my number was moved to another carrier yesterday
yo vendía boletos de una rifa de la iglesia y un comprador me mandó de más 'por error' y que le devolviera. El pago era falso y lo mío no
oigan, apareció un beneficiario nuevo en mis transferencias y yo no lo puse
I gave remote access to a man who said there was a virus. he put a black screen up. im scared of what he did behind it
extravié mi cartera, no sé si en el gym o en el carro de mi cuñado
the seller wanted friends and family payment for the puppy. there was no puppy
Me cobraron una membresía de un club de vinos. Soy alcohólico recuperado, ocho años sobrio, yo no me inscribí a eso.
card dropped down a storm drain during the parade. gone for good i guess
Un supuesto abogado de inmigración me pidió 1,500 por transferencia para agilizar los papeles. La oficina no existe
somebody ordered a replacement card to an address in georgia, i live in oregon and never asked
No estoy loco: yo no compré 9 bolsas de cemento
my debit shows a 'cash advance' at a place called something lounge. i was at my niece's baptism all night
La del call center se sabía mi nombre, mi saldo, todo. Le dicté el token. Ay dios.
lost it. the black card, not the blue one. somewhere between the airport and the rental desk
Me están llegando estados de cuenta de una tarjeta que yo no tengo
pls freeze everything, i think my computer is infected and i see the mouse moving by itself on the bank site
A ver, en mi cuenta hay un pago a una clínica de estética. Tengo 19 y soy varón y no me he operado nada. Esto no lo hice yo
the 'irs' took my money over the phone. real irs says they dont do that
anoche me drogaron en una discoteca en Medellín y amanecí sin teléfono y con la cuenta en ceros
Hmm. $1 to a charity I don't know, then $700 to a jewelry store I don't know either.
se llevaron mi coche y dentro, en la guantera, iba la tarjeta de la cuenta de la tienda
El de la mesa de al lado tenía el celular apuntando a mi tarjeta cuando pagué. Hoy hay tres compras por internet que no conozco.
The checks I ordered never arrived and one of them just cleared
Regresé del servicio militar y tengo dos tarjetas a mi nombre que abrió quién sabe quién mientras estaba fuera
someone used my tap card while it was in my jacket at coat check, two bars, 64 dollars
compré un carro en línea, deposité la mitad, y la dirección del lote es un terreno baldío
app says 'new device: galaxy'. everyone in this house has iphones
le presté el celular a una señora en la parada que 'no tenía saldo' y me hizo una transferencia en 2 minutos
that signature on the withdrawal slip isnt mine and i want to see whose it is
Me entró un préstamo aprobado a la cuenta y a la media hora salió para otro lado. Yo dormido.
cant find wallet anywhere, checked the couch the car the diaper bag
Perdí el bolso en el Retiro con la tarjeta y el DNI dentro
I've been talking to an investment 'coach' on telegram. put in 6k, dashboard says 31k, but to withdraw i must pay more. i think its fake isnt it. already sent it all
unos tipos en moto le arrancaron la cartera a mi esposa y la tarjeta adicional está a mi cuenta
the cleaning crew at work, someone went thru our lockers. 4 of us are missing cards
¿Por qué hay un giro a Rumanía? Yo no he mandado nada a Rumanía en mi vida
My autistic son was talked into giving an online 'friend' my card details and the friend has been buying skins
al parecer compré una moto. ojalá. no fui yo
bought a used camera, paid, tracking number was for a package to a different state. the guy scammed me
my card got skimmed i'm sure, it's at a gas station again and again every 20 minutes
El código que me llegó lo compartí por tonto con alguien que dijo que se equivocó de número
Someone signed up for your text alerts with their number on my account
se me voló el monedero en la montaña rusa, jaja, pero es en serio, traía la tarjeta
transfer of 1,999.99 right below the limit, at night, to 'J'. I do not know any J
ya no tengo la tarjeta: la tiré con la caja de la pizza y el camión de la basura pasó
the pizza place called to say 'my' order for 12 pies is ready. i ordered none and yes its on my card
me vaciaron la cuenta mientras estaba en el quirófano
I lent nobody my password and yet there's a payee called 'crypto desk' with 3 transfers
No encuentro la tarjeta negra desde el partido del domingo, ya revolví toda la casa
someone pulled my credit and opened a store card in my name at a mall 900 miles away
una voz idéntica a la de mi hija lloraba pidiendo fianza. mandé 2,000. mi hija estaba en clase, era una grabación
got home, window broken, the little fireproof box is gone. checkbook and both cards were in it
quién carajo se suscribió a tres páginas de citas con mi tarjeta, yo llevo 40 años casado y no entro en eso
i answered a survey from 'you guys' for a 100 gift card and put in my card and cvv. it wasnt you was it. there's already a charge
Me llegó un código de verificación, luego un "bienvenido a su nuevo dispositivo". Yo no pedí nada de eso
that mobile deposit into my account isn't from me and then somebody tried to send it out
se robaron las cartas del edificio y entre ellas iba mi tarjeta nueva
card's been eaten by... no, i think i left it in the self checkout and somebody used it 5 minutes later for cigarettes
someone emptied my rewards points for gift cards i never ordered, and my login email's been swapped
@@ tenth
yo no hice esa compra de 230 en zara
me robaron la tarjeta y estan comprando con ella
alguien entro a mi cuenta y se transfirio 5 mil pesos
ese cargo no es mio
me clonaron el plastico en una gasolinera creo
hay un retiro en cajero en monterrey y yo vivo en merida
nunca he comprado nada en esa pagina, quien uso mis datos?
se me perdio la cartera anoche y ya hay dos consumos hoy
di mi clave a uno que llamo diciendo que era del banco y me sacaron plata
desconozco el cobro del 14
me hicieron un bizum que yo no mande
me hackearon el celu y me sacaron un prestamo a mi nombre
yo no autorice ese debito de la aseguradora
caí en un sms falso de correos y ahora me faltan 600 euros
aparecio una tarjeta adicional que jamas pedi
estaba dormida a las 3 am, ese pago no lo pude hacer yo
bloqueenme todo que me arrebataron el bolso con las tarjetas
me salen yapes a un tal desconocido que no son mios
fraude en mi ath movil, mandaron 400 sin yo saber
I didn't make that $312 charge
somebody's been using my debit card in another state
my wallet got stolen and there's already stuff posting
who withdrew 500 at an atm? I still have my card and I never did that
I gave a code to a guy on the phone and now my savings are gone
a login from a phone that isn't mine, then a wire I never sent
someone opened a credit line in my name with you
this merchant charged me without my permission
`;
