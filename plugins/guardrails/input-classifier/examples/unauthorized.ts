/** A payment, login or account that was not the customer's doing; a card, phone or chequebook lost or stolen; money sent to a swindler. */
export const unauthorized = `
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
`;
