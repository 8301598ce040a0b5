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
`;
