/** Something on the account is wrong and is to be put right; the purchase or the merchant is known. */
export const billingError = `
@@ first
you charged me twice
i was charged twice, fix it
they charged me twice for the same dinner and i want it back
the store charged me the wrong amount
i was charged 80 but the price was 50
i returned the shoes and never got my refund
my refund never came
they promised a refund three weeks ago and nothing
the package never arrived and they kept my money
i never got what i ordered, i want my money back
i paid for a couch that was never delivered
it arrived broken and they refuse to refund me
i want to dispute a charge
i want to dispute the charge from the hotel
dispute this transaction please, the amount is wrong
how do i dispute this, they overcharged me
chargeback please, the seller sent the wrong thing
i cancelled my subscription and they keep charging me
i cancelled the gym in may and they took money again
i stopped the trial before it ended and still got billed
this fee is wrong, take it off
you took an overdraft fee by mistake, please reverse it
why is there a late fee, i paid on time, remove it
the late fee should not be there, i paid before the due date
refund my fee
i want that fee back
my deposit never showed up
i deposited a check and the amount is wrong
the deposit i made at the machine is missing
cash machine gave me 60 instead of 100
the atm didnt give me the money but took it from my account
atm swallowed my deposit and nothing was credited
my payment was not credited
i paid my card and it still says i owe it, thats an error
i sent the payment on the first and you never posted it
there is a mistake on my statement
there is an error on my account, please correct it
my balance is wrong, a payment is missing, please fix
interest was charged even though i paid in full, thats not right
they billed me for two nights and we stayed one
the restaurant added a tip i didnt write
the tip was 5 and they took 15
double charge from the pharmacy, i need one reversed
same amount went out three times for one order
i was billed for the wrong plan
they kept charging my old price after i downgraded, i want the difference back
merchant wont refund me, can you get my money back
the airline cancelled the flight and doesnt pay me back
concert was cancelled and i still havent gotten my money
i got charged in euros and the amount is not what i signed
this purchase came out as a cash advance and that is wrong
you posted my payment to the wrong account
direct deposit went to the wrong account
i was charged for a hotel room i cancelled in time
wrong amount taken, please correct
i was overcharged
overcharged at the garage, want to contest it
i contest the 45 dollars from the streaming service
please reverse the duplicate
billing error
they charged a deposit for the rental car and wont release it
the gas pump hold of 150 is still there, it should be 30
i never agreed to the yearly renewal, i want that undone
the amount doesnt match my receipt, please fix it
my receipt says 23 and you have 32
charged after cancelling
someone mistyped the amount at the till, i paid 10 and it says 100
me cobraron dos veces
me cobraron doble, arréglenlo
me cobraron dos veces la misma cena y quiero que me lo devuelvan
la tienda me cobró mal
me cobraron 80 y el precio era 50
devolví los zapatos y nunca me llegó el reembolso
nunca me devolvieron el dinero
me prometieron un reembolso hace tres semanas y nada
el paquete nunca llegó y se quedaron con mi dinero
no recibí lo que pedí, quiero mi dinero
pagué un sofá que nunca entregaron
llegó roto y no me quieren devolver el dinero
quiero disputar un cargo
quiero reclamar el cargo del hotel
quiero impugnar este movimiento, el importe está mal
cómo reclamo esto, me cobraron de más
cancelé la suscripción y me siguen cobrando
di de baja el gimnasio en mayo y me volvieron a cobrar
cancelé la prueba a tiempo y aun así me cobraron
esta comisión está mal, quítenla
me cobraron un sobregiro por error, devuélvanlo
me pusieron recargo por mora y pagué a tiempo, quítenlo
devuélvanme la comisión
mi depósito nunca apareció
deposité un cheque y el importe está mal
falta el depósito que hice en el cajero
el cajero me dio 60 en vez de 100
el cajero no me dio el dinero pero lo descontó
el cajero se tragó mi depósito
no me acreditaron el pago
pagué la tarjeta y sigue saliendo que debo, es un error
hay un error en mi extracto
hay un error en mi cuenta, corríjanlo por favor
mi saldo está mal, falta un pago
me cobraron intereses aunque pagué todo, no es correcto
me cobraron dos noches y estuvimos una
el restaurante agregó una propina que no puse
cargo duplicado de la farmacia, necesito que anulen uno
salió tres veces el mismo importe por un pedido
me cobraron el plan equivocado
el comercio no me quiere devolver el dinero, pueden recuperarlo
la aerolínea canceló el vuelo y no me paga
se canceló el concierto y todavía no me devuelven
aplicaron mi pago a otra cuenta
la nómina llegó a la cuenta equivocada
me cobraron una habitación que cancelé a tiempo
importe equivocado, corríjanlo
me cobraron de más en el taller, quiero reclamar
anulen el cobro repetido
error de facturación
no liberan el depósito del coche de alquiler
nunca acepté la renovación anual, quiero que la anulen
el importe no coincide con mi recibo, arréglenlo
mi recibo dice 23 y ustedes pusieron 32
pagué 10 y aparece 100, se equivocaron en la caja
me cobraron después de cancelar
charged me 45 for a 4.50 coffee, correct that
the cashier typed the wrong price and i want the difference back
they took the money twice when the terminal froze, give one back
double billed by my dentist, please remove one of them
same order, two charges, i want one refunded
you deducted the car payment twice this month
the store says they refunded me but its not on my account, fix this
still waiting for my 60 back from the returned jacket, its been a month, do something
returned everything, no credit, i want to open a dispute
ordered a phone, got a brick in a box, i want to dispute it
the sofa was never delivered, the company is gone, i want my money
they sent the wrong size and wont take it back, chargeback please
paid for express shipping and it never came, dispute
tickets never arrived in my mail and the event is over, get me my money
the contractor took the deposit and never did the work, can you reverse it
my hotel reservation was cancelled in time and they charged the whole stay, please reverse
the gym still charges me after i quit, i have the email, please stop and refund it
streaming service charges me though i ended it in june, i want those back
trial was cancelled the same day and they took 120, id like that reversed
insurance took another month after the policy ended, that's an error
i was charged a foreign fee for a purchase in my own city, thats wrong
that maintenance fee should have been waived, please refund
overdraft fee though i had money in there, take it back
returned payment fee by mistake, you need to credit it
late fee even though autopay was on, remove it
you charged interest in the grace period, correct it please
my payment of the 3rd is missing on the card, find it
i paid the loan in cash at the branch and it isnt booked
my cash deposit is short by 100
the atm kept my money and the receipt says error
check deposited for 850, you credited 580
paycheck is short, the bank booked the wrong amount
my tax refund was deposited to someone elses account
transfer left my savings and never reached checking
wire has not arrived for nine days, please trace it
the rent went to the wrong person because of your system, undo it
my bill payment was sent twice by your app
the restaurant charged 86 and i signed 68
tip was changed after i signed, i dispute it
rental car company billed me for damage i didnt cause and i want it back
the parking app charged me all night, i was there an hour, please correct
toll charged three times for one trip, i want two back
i got billed for someone else's room service, take it off
price was 19 a month and they take 29, i want that corrected
the amount on the statement is wrong
there is a wrong charge on my statement and i want it fixed
i want to report an error on my account
id like to dispute two transactions
i am disputing the purchase from saturday
this charge is incorrect
you owe me 35 dollars
correct my balance please, it is off by 200
please investigate this charge, the amount isnt what i agreed to
they charged the full price though i had a coupon, i want it adjusted
medical office charged my copay twice and says ask the bank
vendor promised to void the sale and didnt
they refunded only half, where is the rest, i want it
charged twice, pls fix
wrong amount, pls refund
not what i paid, fix it
me cobraron 45 por un café de 4,50, corríjanlo
la cajera marcó mal el precio y quiero la diferencia
se trabó la terminal y cobraron dos veces, devuelvan una
el dentista me cobró doble, quiten uno por favor
mismo pedido, dos cargos, quiero que me devuelvan uno
me descontaron dos veces la cuota del coche
la tienda dice que ya devolvió y no está en mi cuenta, arréglenlo
sigo esperando los 60 de la chaqueta devuelta, va un mes, hagan algo
devolví todo y no hay abono, quiero abrir una disputa
pedí un teléfono y llegó un ladrillo, quiero disputarlo
el sofá nunca llegó y la empresa desapareció, quiero mi dinero
mandaron otra talla y no la aceptan de vuelta, contracargo por favor
nunca llegaron las entradas y el evento ya pasó, recuperen mi dinero
el contratista cobró el anticipo y no hizo el trabajo, pueden revertirlo
cancelé el hotel a tiempo y cobraron toda la estancia, reviértanlo
el gimnasio sigue cobrando después de darme de baja, paren eso y devuelvan
la plataforma me cobra aunque la cancelé en junio, quiero ese dinero
cancelé la prueba el mismo día y tomaron 120, quiero que lo anulen
el seguro cobró otro mes después de terminar la póliza, es un error
me cobraron comisión de extranjero por una compra en mi ciudad, está mal
esa cuota de mantenimiento no me toca, devuélvanla
comisión por sobregiro aunque tenía dinero, regrésenla
recargo por mora con el pago automático puesto, quítenlo
me cobraron intereses en el periodo de gracia, corríjanlo
falta mi pago del día 3 en la tarjeta, búsquenlo
pagué el préstamo en efectivo en la sucursal y no está registrado
a mi depósito en efectivo le faltan 100
el cajero se quedó mi dinero y el recibo dice error
deposité un cheque de 850 y acreditaron 580
la nómina llegó incompleta, el banco registró mal
la transferencia salió de ahorros y nunca llegó a la corriente
hace nueve días que no llega el giro, rastréenlo
su aplicación mandó dos veces el mismo pago
el restaurante cobró 86 y firmé 68
cambiaron la propina después de firmar, lo disputo
la de coches me cobró un daño que no hice y quiero mi dinero
la app del parking me cobró toda la noche, corrijan
el peaje se cobró tres veces, quiero dos de vuelta
el precio era 19 y toman 29, quiero que lo corrijan
el importe del extracto está mal
hay un cargo equivocado en mi extracto y quiero que lo arreglen
quiero reportar un error en mi cuenta
quiero disputar dos movimientos
reclamo la compra del sábado
este cargo es incorrecto
me deben 35 dólares
corrijan mi saldo, está mal por 200
investiguen este cargo, no es lo que acordé
solo me devolvieron la mitad, quiero el resto
cobrado dos veces, arréglenlo
importe mal, devuélvanlo
no es lo que pagué, corríjanlo
the pharmacy ran my card two times at the register, please give one back
a 25 dollar fee for what? i had enough in there all month. reverse it
my roommates transfer of 400 left her bank monday and you havent credited it
i put cash in your machine, it counted 480, i put in 500
the machine said dispensed 200 but spit out 180
airline said refund in 7 days, its been 30, nothing on the card, i want to dispute
i sent back the boots with tracking, shop signed for them, shop wont pay. what can you do, i want my money
cancelled my meal kit, got another charge, got another box i dont want. make it stop and refund
they keep billing my old address for internet i cancelled last year, fix
charged for the premium plan, i have the basic one, please correct
the taxi took 68 for a 18 ride, typo, need it fixed
i gave a 10 tip and they made it 100
the mechanic charged before doing anything and now refuses, dispute
my kids school charged tuition twice, one has to come back
my escrow payment was applied to interest, please correct that
extra 15 on my statement labelled service, never agreed, remove
i paid off this card in june and you are still adding interest, thats wrong
payment returned though there was money, and you charged me for it, undo please
my direct deposit shows 1,120 but my stub says 1,210
i returned my rental car full and they charged me for gas, i want that reversed
hotel kept my deposit, room was fine, i want it back
the tickets were fake and the platform refuses, i want to dispute the charge
wrong item, no reply, want my money back through you
delivery never came, restaurant says ask your bank, so im asking
the credit you promised for the last dispute isnt there
la farmacia pasó mi tarjeta dos veces, devuélvanme una
25 de comisión por qué, tuve saldo todo el mes, quítenla
la transferencia de 400 salió el lunes y no me la abonan
metí 500 en su cajero y contó 480
el cajero dijo 200 y soltó 180
la aerolínea dijo siete días y van treinta, nada, quiero reclamar
devolví las botas con seguimiento, las firmaron y no pagan, quiero mi dinero
cancelé el kit de comida y me cobraron otra vez, paren y devuelvan
me siguen cobrando el internet que cancelé el año pasado, arréglenlo
me cobran el plan premium y tengo el básico, corrijan
el taxi cobró 68 por un viaje de 18, arréglenlo
di 10 de propina y pusieron 100
el mecánico cobró antes de hacer nada y ahora se niega, disputo el cargo
el colegio cobró dos veces la matrícula, una tiene que volver
15 de más en mi extracto por servicio que nunca acepté, quítenlo
pagué la tarjeta en junio y siguen sumando intereses, está mal
me devolvieron un pago aunque había dinero y además me cobraron, deshagan eso
mi depósito dice 1.120 y mi recibo de sueldo 1.210
entregué el coche con el tanque lleno y me cobraron gasolina, quiero que lo reviertan
el hotel se quedó la fianza y la habitación estaba bien, la quiero
las entradas eran falsas y la plataforma se niega, quiero disputar el cargo
nunca llegó el pedido y el restaurante dice que pregunte a mi banco
@@ third
you charged me twice!!
Gym still billing me after i quit
they took 84 instead of 48, fix this
my refund never showed up
atm shorted me 40 bucks
take that overdraft fee off pls
Paycheck isn't in and it should be
wrong amount on the pizza place charge
That late fee is a mistake, reverse it
double charge at Brightleaf Market, need it back
i want to dispute the hotel charge
sofa never came, want my money back
deposited $600 cash and only 500 posted
Restaurant added a tip I never wrote in, correct it please.
I cancelled Plumtree TV in august and it's still hitting my card every month, please get that money back.
The boots came two sizes off, I mailed them back three weeks ago and the store still hasn't credited me.
My autopay went through on the 3rd but the card still shows I owe it, so somebody didn't post the payment.
I shouldn't be paying a monthly maintenance fee bc I keep more than the minimum in there, take it off.
the machine on 5th counted out 160 and my account says 200 came out, how do i get the other 40
Free trial turned into a 119 dollar annual plan without anyone asking me and I want that undone.
they billed me in euros AND dollars for the same dinner lol no, needs to be fixed
My mobile check deposit says accepted but eleven days later the balance hasn't moved, can you correct it
Got hit with a foreign transaction fee for a shop that's literally in Ohio.
I paid the dentist 210 and the charge says 2,100, somebody slipped a zero in there!
interest on my statement is wrong, i paid the whole balance before the due date
Airline cancelled the flight and promised the money back, nothing has come, so I'd like to contest it.
Went to fill up the truck yesterday, pump said 52.18. Today the account shows 125 taken. The gas station says it's the bank's thing, so please put it right.
Okay so I ordered a birthday cake from a little bakery for my daughter. They called to say the oven broke and no cake, which fine, it happens. But the 75 is still gone from checking and they quit answering the phone. I'd like that charge disputed.
I was looking over September with my coffee and noticed the vet shows up two times on the same day for the same amount. We only took the dog once. One of those has to come off.
hey so we moved apartments in june and i shut off the internet at the old place. got the confirmation email and everything. they've pulled 64.99 three times since. i want those three back
Long story but my husband returned the drill the next morning with the receipt. Clerk said 5 days. It's been 26. Can you open whatever you open for this?
I sent the mortgage payment from here on the 28th. The mortgage people show nothing received. It left my checking so where is it, it needs to be credited before they mark me late.
Just got home from vacation and I'm sorting receipts. The rental car place added a cleaning charge of 150, and the car was spotless, I have photos. I don't agree with that charge.
My mom taught me to check every line and I'm glad. You have a wire fee on here and I have never sent a wire in my life, it was a plain transfer. Please remove it.
The concert got called off because of the storm. Ticket site says refunded, my card says otherwise. It's 230 dollars and I want it chased down.
Honestly I love the app, no complaints there. It's only that the cashback from last month was supposed to be 31 and I was given 13. Could you get that corrected?
someone at the register ran my card, said it didnt go, ran it again. both went. need one cancelled
parking app took 3 hrs pay for 20 min, i want the difference returned
you guys counted my loan payment as late but I paid a day early, please correct that
streaming thing charged me after cancel AGAIN, dispute it
the grocery delivery came with half the bags missing and they won't refund, what can you do to get it back
My direct deposit got split wrong: savings got everything and checking zero. Please fix it.
We did Thanksgiving potluck and I bought the turkey early. The butcher rang it at the price per pound for steak, 96 dollars for a bird! They told me to take it up with my bank. So here I am, please get the difference back.
First month in the new apartment, everything's great. Only thing is the moving company pulled the deposit they swore comes off the final bill, and then the full bill on top. I want the deposit returned.
My daughter's school pictures never came. The company says out of business now. I paid with the debit card in September and I'd like that money back, however that works.
Been saving for a kayak, nearly there. Then I notice you only credited half of my transfer from the other bank, 250 of 500. The other bank shows all of it gone. Please trace it and put it in.
me cobraron dos veces!!
el cajero me dio menos plata
quiero disputar este cargo
No me llegó el reembolso, arréglenlo
ya cancelé y me siguen cobrando
quítenme esa comisión, no corresponde
falta mi nómina de este mes
cobraron 91 y eran 19
Devolví los zapatos y nada de dinero
mi depósito no aparece en la cuenta
el paquete nunca llegó, reclamo el cargo
me metieron una cuota que no va
En la farmacia pasaron la tarjeta dos veces por lo mismo y quiero que me devuelvan una.
di de baja la revista en marzo y otra vez me quitaron 12,99, a ver si lo corregís
Metí 300 en efectivo por el cajero y solo me han abonado 200.
El restaurante me puso una propina que yo no escribí, hay que corregirlo.
oigan pagué la tarjeta el día 2 y me pusieron recargo por atraso, quítenlo por favor
La aerolínea canceló el vuelo y todavía no me regresan mis 410 dólares, quiero reclamarlos.
Me están cobrando mantenimiento aunque tengo el saldo mínimo, eso está mal y quiero que me lo devuelvan.
El hotel me cargó una noche de más, tengo la factura para demostrarlo.
pedí una licuadora y me mandaron un exprimidor, la tienda no responde y quiero mi plata
Me aparece una comisión por transferencia internacional y el envío fue aquí nomás, a Texas, favor de revertirla.
El taller dijo 180 y en la cuenta salieron 1.800, por favor rectifiquen
la transferencia que mandó mi hermano salió de su banco hace una semana y ustedes no me la acreditaron
Los intereses de este mes están mal calculados porque pagué todo antes del corte, corríjanlos.
el alquiler del coche trae un cargo por limpieza con el que no estoy de acuerdo
no me han devuelto la fianza del apartamento turístico y ya pasó el plazo, necesito reclamar ese cobro
Hola, compré entradas para un concierto que se suspendió por la lluvia. La página dice que ya devolvió todo. En mi tarjeta no hay nada, así que quiero que lo reclamen ustedes.
Buenas. Fui al súper el sábado con mi suegra, pagué una vez, tengo el ticket aquí delante. En la app salen dos de 64,20. Quítenme una, anda.
Me mudé en mayo y di de baja el internet del piso viejo, con correo y todo. Llevan tres recibos desde entonces. Quiero esos tres de vuelta.
mira, la app me encanta y todo bien. pero el cashback era de 25 y me pusieron 2.50. me lo pueden ajustar?
Estaba haciendo cuentas con mi hija para la declaración. Vimos que el dentista aparece con 520 y el presupuesto firmado dice 250. Eso es un error y quiero que se arregle.
Mi marido cambió la aspiradora por otra más barata y la diferencia la tenían que abonar en cinco días. Van treinta y dos. ¿Abrís una reclamación del cargo?
Ayer eché gasolina antes de ir al trabajo, 38 dólares. Hoy veo 138 y ya asentado, no pendiente. La gasolinera se lava las manos; corríjanlo ustedes.
Yo pago la hipoteca siempre el 28 desde esta cuenta. El dinero salió, pero en el préstamo sale como impagado. Tienen que aplicarlo antes de que me reporten.
Contraté una prueba gratis de un curso de guitarra, la cancelé al segundo día. Igual me sacaron 89. No es mucho pero no corresponde y lo quiero de regreso.
el parquímetro me cobró el día entero por media hora, quiero la diferencia
doble cargo en la panadería Trigo Lindo, devuélvanme uno
el cheque que deposité con el celular dice aceptado y no está el dinero, corrijan
me cobraron sobregiro teniendo saldo, está mal
La tintorería perdió mi abrigo, no me reembolsa y quiero impugnar el pago.
me volvieron a cobrar el seguro del celu que ya había cancelado
Pusimos una lavadora a plazos, seis cuotas dijeron. Ya pagué las seis y este mes se llevaron una séptima. La tienda dice que lo vea con el banco, así que por favor deshagan ese cobro.
Mi jefe me hizo el depósito el viernes y me enseñó el comprobante. En mi cuenta entró solo una parte. No sé dónde se quedó el resto, pero quiero que lo pongan.
La peluquería me dijo cuarenta con todo, tinte y corte. Al salir vi un cargo de sesenta y cinco. Les escribí y no contestan; quiero reclamar la diferencia.
Llevé la tele a reparar y nunca la arreglaron, me la dieron igual. Prometieron devolver los 80. Pasó mes y medio, hay que reclamárselo.
oye banco, devuélvanme lo del pastel que nunca hornearon
la recarga del celu se cobró y nunca llegó, plis regresen la lana
Mandé el paquete de vuelta por correo certificado y el vendedor se hace el sueco; abrid la reclamación.
Me quedé en 19 grados todo el mes y el recibo del gas domiciliado trae el triple, eso está mal leído y quiero que se devuelva.
el peaje me lo pasaron tres veces en la misma caseta, ni que diera vueltas
Llegué al hotel y no había reserva. Dormimos en el coche con los críos. Y encima me lo cobraron entero, así que lo disputo.
La maquinita de las bebidas falló, no salió nada y cobró cuatro veces. Es poco, ya sé. Pero que lo pongan como estaba.
la transferencia de mi aguinaldo está aplicada a otra cuenta mía que ni uso, muévanla a donde iba
@@ fourth
you took my gym money twice this month give one back
two identical charges from the pharmacy, only one was mine, put it back please
the dinner was 64 and the line says 84, someone typed it wrong
waiter added a tip i never wrote, i want that corrected
hotel billed me for a minibar i didnt touch, take it off
i sent the shoes back on the 3rd and there is still nothing on my card
still waiting on my refund from the airline, it's been two months, get it for me
the seller says the refund was sent, your side shows zero, find it
never got the blender i paid for
package says delivered but i never saw it and they kept the cash
the sofa came torn and they won't give me back a cent, what can the bank do, i want it reversed
i cancelled the trial on day 5 and they still took 79
canceled my magazine in june yet every month here it is again, stop and refund
they keep billing me for a membership i ended in writing
my deposit from monday isn't there
i put 600 cash into the machine and it only counted 560
atm spat out 80 instead of 100 but you took 100
machine ate my money and no receipt
the cash machine gave me nothing and my account is 200 lighter
my paycheck went missing, employer says it was sent friday
i paid the card on the 2nd and you still list it as unpaid
my payment wasnt posted and now im getting a late fee for no reason
you charged me a late fee but i paid on time, remove it
why did you hit me with an overdraft fee when i had money, that needs to be undone
take off this 35 dollar fee it should not be there
your fee is wrong
there's a maintenance fee and i was told my account has none, please reverse
my interest is calculated wrong, i have a zero percent promo
the promo rate ended early by your mistake, fix that
you applied my extra payment to interest when i said principal, correct it
my mortgage payment was counted as partial, it was full
car loan shows me one payment behind and i'm not, i have the receipt
the check i deposited for 1,250 was entered as 125
you read my check wrong
my check bounced for no reason, there was enough
the transfer went out twice
i hit send once and it sent two times
i moved 300 between my accounts and it left one but never got to the other
zelle says completed, my sister never got it, where did my money go, trace it
i typed the wrong account number and sent rent to a stranger, need that pulled back
wrong currency on this purchase, i paid in pesos and you converted at a crazy rate
exchange rate on my hotel is not what it should be, recalculate
charged in euros plus a fee you promised not to charge
the gas pump hold of 125 never dropped off and its been ten days
there's a hold stuck on my account from a hotel i already paid
hold on my card wont go away please release, the sale was voided
the store voided the sale but you still have it as paid
they ran my card declined three times and all three went through
declined at the register, told to try again, now two charges
the parking app billed me 14 hours instead of 2
toll company double dipped me again
my phone company billed after i switched, i want that contested
i'd like to contest the 220 from the dentist, insurance paid it
dispute this please: 48.99 from the streaming thing
how do i dispute the 90 they overcharged me
open a dispute for the furniture order
i need to file a claim on a purchase that never arrived
put in a chargeback on the concert, it got cancelled
event cancelled no refund, i want a chargeback
the tour operator went bust and took my 900, get it back for me
my flight was cancelled, airline gives me a voucher, i want the money on my card
bought tickets, got the wrong date, seller wont answer, contesting it
item is a fake not the real brand, seller ignores me, want my money returned
wrong size sent twice, returned, nothing back
the online shop charged shipping twice
subscription price went from 9 to 19 without telling me, i never agreed, reverse it
they upgraded me to premium on their own, i want the difference
free trial my foot, they took 120
i signed up for monthly and they billed the whole year, that's an error
daycare charged for november and my kid left in october
landlord portal took rent two times, now im negative
the utility autopay pulled the old amount and the new amount
insurance took the premium after i cancelled the policy
gym closed for good and its still billing
charity took 50 when i pledged 5
they put a zero too many, 400 instead of 40
decimal in the wrong place, it was 12.00 not 1200
restaurant charged another table's bill to me
i was at the store, the total on my receipt is 31.20, yours says 41.20
coupon wasn't applied and the clerk said it was
cash back was never given to me and it's on the receipt
bought one, billed for three
there is an extra charge on my card from the same coffee shop one minute later
same amount same day same shop. it's a mistake, return it
duplicate payment to my electric company, please return one
my tax refund never got here though the irs shows sent to you
government check missing from my account
social security came in short this month, you guys made an error
direct deposit was 200 less than my stub, where's the rest
my balance is off by exactly 75, something got counted twice
balance doesnt add up, you're missing my deposit
i had 1,912 last night and 1,212 today with no purchases, explain and fix
statement shows a cash advance, i never did a cash advance it was a purchase
you coded my purchase as a cash advance and charged interest, please correct
wire fee charged twice for one wire
incoming wire never landed
the wire arrived 40 short
stop payment didn't work and the check cleared anyway, i paid for that stop
you let a payment through that i had stopped
autopay was off and you still pulled it
you took the card payment from the wrong account
pulled my payment two days early and now rent bounced, your fault, undo the fee
nsf fee for something that never should have posted
charged me for a paper statement, i'm paperless
annual fee showed up, card was supposed to be free first year
you billed interest after i paid in full
trailing interest makes no sense i owe nothing, clear it
foreign transaction fee for a shop down the street, no
rewards: my points from the trip never came
the 200 bonus you advertised wasnt paid out
merchant agreed to cancel and yet my card got hit this morning
order cancelled within the hour, money still gone
returned the router, isp says i didnt, 150 taken
rental car company charged for damage that was there before
rental place billed me a cleaning fee that's bogus
they charged a no-show and i was there
airbnb style host kept deposit without reason, dispute
my kid's lunch account charged after summer started
mechanic charged for parts never installed, i want it disputed
contractor took the deposit and never came
paid a plumber who never showed up
vet billed twice, once by card once by insurance
ok so i go in the app right and theres this charge from the hardware store and its like double what i paid so can you guys fix that
um so i returned a tv like three weeks ago and uh the money is not back
hello, i believe there has been an error on my account: a payment of $59 has been debited twice. kindly rectify
to whom it may concern the amount charged differs from the invoice, please adjust
please sir money is cut two times from my account one time return
they cutted my account 2x for one bus ticket, please give back
my moneys not returned from shop since 20 days
bro they charged me 2 times for 1 burrito
yo the vending machine took 4 bucks on my card and gave me nothing
uhh i got charged for spotify-like thing after cancelling wtf refund me
this is the second time this month that you post my deposit late, and this one is still missing
im 71 and i know how to add, this bill is wrong by eleven dollars, please put it right
i have here my receipt, and it does not agree with what you took
dear sirs, my pension credited is less than the notice says, look into it please
a cheque i wrote for 45 was paid as 145
charged for something i sent back, simple as that
nothing arrived. pay me back
wrong amount!!
not what i paid
refund missing
double charge, fix
overcharged again
never delivered, want money back
i want my 60 back from the ticket site
get the laundry charge removed it ran and stopped after a minute
make them give me the deposit back
take this charge off
reverse it, i cancelled in time
that fee isnt right please waive it, the account had money
this amount isn't what i authorised, i ok'd 20
authorised 20 and they took 200, same shop
merchant changed the tip after i signed
preauth for 1 dollar became 99
i paid my neighbor's electric by mistake, wrong account chosen in biller list, can it be reversed
payment to the credit card went to my old closed card, bring it back
bill pay sent the check to an old address, money gone, reissue it
bill pay check never cashed and never credited back
two autopays for the same loan
the car note posted to somebody else's loan number
you lost my deposit
you credited someone else with my deposit
my mobile check deposit was rejected but the check is void now
deposit is stuck for nine days, release it, that's wrong
i closed that account and it's still charging fees
zero balance card is charging me a fee each month, delete it
me cobraron dos veces el gimnasio, devuélvanme uno
hay dos cargos iguales de la farmacia y solo hice uno, corríjanlo
la cena fue de 64 y aparece 84, lo teclearon mal
el mesero puso una propina que yo no di, quiero que la quiten
el hotel me cobró un minibar que ni toqué
devolví los zapatos el día 3 y no veo el dinero
sigo esperando el reembolso de la aerolínea, ya van dos meses, reclámenlo
el vendedor dice que ya me devolvió y aquí no aparece, búsquenlo
nunca llegó la licuadora que pagué
dice entregado pero a mi casa no llegó nada y se quedaron con la plata
el sillón vino roto y no me quieren devolver, quiero que lo reviertan
cancelé la prueba al quinto día y me quitaron 79
di de baja la revista en junio y cada mes me la siguen cobrando
me siguen pasando la cuota de un club del que ya me salí
el depósito del lunes no está
metí 600 en el cajero y solo contó 560
el cajero me dio 80 en vez de 100 y descontó 100
la máquina se tragó mi dinero y no dio ticket
no salió dinero del cajero y me falta 200
mi nómina no aparece y la empresa dice que la mandó el viernes
pagué la tarjeta el día 2 y sigue como no pagada
no registraron mi pago y ahora me meten recargo
me pusieron mora y pagué a tiempo, quítenla
me cobraron sobregiro teniendo saldo, hay que deshacer eso
quiten esa comisión de 35 que no va
la comisión está mal
me prometieron cuenta sin mantenimiento y aparece el cobro, devuélvanlo
el interés está mal calculado, tengo promoción al cero
aplicaron mi abono extra a intereses y era a capital, corrijan
la cuota de la hipoteca la tomaron como parcial y fue completa
aparezco con una letra del coche atrasada y tengo el recibo
el cheque era de 1250 y lo metieron por 125
leyeron mal mi cheque
me rebotaron un cheque y había fondos
la transferencia salió dos veces
apreté una vez y se envió doble
pasé 300 de una cuenta a otra, salió de una y no entró en la otra
el envío dice completado y mi hermana no recibió nada, rastréenlo
me equivoqué de número y le mandé la renta a un extraño, que me lo regresen
pagué en pesos y me lo convirtieron a un tipo de cambio loco, revisen
me cobraron comisión por extranjero y decían que no había
la retención de la gasolinera de 125 sigue ahí después de diez días
hay una retención del hotel que ya pagué, libérenla
la tienda anuló la venta y ustedes la tienen como pagada
me rechazaron tres veces la tarjeta y pasaron las tres
dijeron rechazada, probé otra vez y ahora hay dos cobros
el estacionamiento me cobró 14 horas por 2
el peaje me lo sacaron doble otra vez
la telefónica me facturó después de cambiarme, lo quiero reclamar
quiero reclamar los 220 del dentista, los pagó el seguro
abran una disputa por el mueble que no llegó
necesito hacer un reclamo por una compra que nunca vino
quiero un contracargo del concierto, se canceló
cancelaron el evento y no devuelven, inicien contracargo
la agencia quebró y se llevó mis 900, recupérenlos
me cancelaron el vuelo y me dan un vale, yo quiero el dinero en mi tarjeta
compré entradas y mandaron otra fecha, no contestan, lo disputo
me mandaron una copia falsa, quiero mi dinero de vuelta
me mandaron la talla mal, la devolví y nada
la tienda online cobró dos veces el envío
subieron de 9 a 19 sin avisar y yo no acepté, reviértanlo
me pasaron a premium sin pedirlo, devuelvan la diferencia
prueba gratis mis narices, me quitaron 120
contraté mensual y me cobraron el año entero, es un error
la guardería cobró noviembre y mi hijo salió en octubre
el portal del alquiler cobró dos veces y quedé en rojo
la luz se cobró por el monto viejo y por el nuevo
el seguro sacó la prima cuando ya había cancelado la póliza
el gimnasio cerró y sigue cobrando
doné 5 y tomaron 50
pusieron un cero de más, 400 por 40
la coma está mal, eran 12 no 1200
me cargaron la cuenta de otra mesa
mi ticket dice 31.20 y el banco 41.20
no aplicaron el cupón
compré uno y cobraron tres
hay un cargo extra de la misma cafetería un minuto después, es error
mismo importe mismo día misma tienda, devuélvanme uno
pago duplicado a la luz, por favor regrésenlo
la devolución de impuestos no llegó y hacienda dice que la mandó a ustedes
falta el cheque del gobierno en mi cuenta
la pensión vino incompleta este mes, hay un error de ustedes
me depositaron 200 menos que el talón, dónde está el resto
mi saldo no cuadra por 75 exactos, algo se contó doble
el saldo está mal, falta mi depósito
anoche tenía 1912 y hoy 1212 sin comprar nada, arréglenlo
aparece un avance de efectivo y fue una compra normal, corrijan
me cobraron dos veces la comisión de una sola transferencia
la transferencia que espero nunca entró
llegó con 40 menos
pedí detener el cheque y lo pagaron igual
tenía el débito automático apagado y me lo sacaron
sacaron el pago de la cuenta que no era
me sacaron el pago dos días antes y rebotó la renta, deshagan la comisión
me cobran estado en papel y yo no uso papel
me cobraron anualidad y el primer año era gratis
pagué todo y me siguen cobrando interés
comisión extranjera por una tienda de mi barrio, no pues
los puntos del viaje nunca me los dieron
no me pagaron el bono de 200 que anunciaban
el comercio aceptó cancelar y esta mañana me lo cobraron
anulé el pedido en la hora y el dinero no volvió
devolví el router, dicen que no y me sacaron 150
la renta de autos me cobró un golpe que ya estaba
me cobraron limpieza inventada en el alquiler
me pusieron no show y sí fui
el anfitrión se quedó la fianza sin motivo, lo disputo
el mecánico cobró piezas que no puso
el albañil cobró el anticipo y nunca vino
pagué un plomero que jamás llegó
el veterinario me cobró dos veces
este miren que entré a la app y hay un cobro de la ferretería que es el doble de lo que pagué me lo pueden arreglar
eh devolví una tele hace tres semanas y no me cae el dinero
buenas tardes, considero que existe un error: un pago de 59 se debitó dos veces. ruego lo rectifiquen
a quien corresponda: el importe cargado difiere de la factura, favor de ajustar
me cobraron 2 veces un burrito wey devuelvan
la maquinita me quitó 4 y no dio nada
tengo 71 años y sé sumar, este recibo está mal por once dólares
aquí tengo mi boleta y no coincide con lo que sacaron
un cheque mío de 45 lo pagaron por 145
me cobraron algo que devolví
no llegó nada. devuélvanme
monto equivocado!!
no es lo que pagué
falta mi reembolso
cobro doble, arréglenlo
otra vez me cobraron de más
nunca me lo entregaron, quiero mi plata
quiero mis 60 de la página de boletos
quiten el cobro de la lavandería, se paró al minuto
hagan que me devuelvan el depósito
saquen ese cargo, cancelé a tiempo
esa comisión no procede, anúlenla, había saldo
autoricé 20 y el mismo local sacó 200
cambiaron la propina después de firmar
la prueba de 1 dólar se volvió 99
pagué la luz del vecino por error, se puede revertir?
el pago se fue a mi tarjeta vieja cerrada, regrésenlo
el cheque del pago de facturas fue a una dirección vieja, repónganlo
dos débitos automáticos del mismo préstamo
mi cuota la pusieron en el préstamo de otra persona
perdieron mi depósito
le abonaron a otro mi depósito
rechazaron el cheque por celular y ya lo rompí, no me lo acreditaron
mi depósito lleva nueve días retenido, está mal, suéltenlo
cerré esa cuenta y sigue cobrando comisiones
me descontaron el seguro que nunca contraté con la tarjeta, la aseguradora es del banco, cancelen y devuelvan
che me debitaron dos veces la luz, arréglenlo porfa
po me cobraron la micro doble, devuelvan la plata
pucha me salió repetido el pago del internet, quiero que me lo devuelvan
oigan me rebajaron dos veces la misma compra ahí en el súper
me hicieron el cargo y la compra se cayó, regresen mi dinero
la pedí cancelada y aun así me la cobraron
el pedido llegó incompleto y me cobraron todo, quiero la diferencia
me facturaron servicios que no usé en el hotel y ya pagué lo mío, revisen
I filled up on Tuesday, 38 dollars, I've the receipt. Today it's posted as 138. The station says talk to the bank, so please fix it.
I ordered a mixer and got a toaster. The shop doesn't write back. I want my money.
The machine on Main counted out 160 but 200 left my account. I need the other 40.
I mailed the payment on the 1st, it was cashed on the 4th, and you still show late with a fee. Put it right.
I ended the meal kit in writing on May 2. It's November and they took another box's money today. Get it back for me.
Your teller put my rent money in my old account that I don't use. Move it where it belongs.
My bonus was deposited as 500, my stub says 1,500. One of you dropped a thousand.
We checked out of the hotel a day early and they agreed not to charge it. They charged it.
The kids' camp was cancelled for smoke. They said refund in ten days. It's been fifty. I want it disputed.
I got hit with a foreign fee for a shop that's in Ohio. Take that off.
I sent one payment from my phone, the screen froze, I pressed again. Both went out. I need one returned.
My check was for eighty dollars and no cents. It cleared as eight hundred.
You took an overdraft fee on a day when the deposit was already there, look at the times. Reverse it please.
I bought a train ticket, the site crashed, no ticket in my mail, but 74 is gone.
I gave the store the return on the 9th and they printed me a slip. Nothing on my card still, it's the 30th.
Eché gasolina el martes, 38, tengo el recibo. Hoy aparece en 138. La gasolinera se lava las manos, arréglenlo ustedes.
Pedí una batidora y llegó una tostadora. La tienda no contesta. Quiero mi dinero.
La máquina contó 160 y de mi cuenta salieron 200. Necesito los otros 40.
Mandé el pago el día 1, lo cobraron el 4 y sigo con recargo. Corrijan eso.
Di de baja las cajas de comida en mayo por escrito. Es noviembre y hoy cobraron otra. Recupérenlo.
La cajera metió mi dinero en una cuenta vieja que no uso. Pásenlo a donde iba.
Mi bono entró por 500 y el talón dice 1.500. Se les cayeron mil.
Salimos del hotel un día antes y aceptaron no cobrarlo. Lo cobraron.
Cancelaron el campamento por el humo. Dijeron devolución en diez días y van cincuenta. Quiero reclamarlo.
Me cobraron comisión extranjera por una tienda de aquí. Quítenla.
Mandé un pago, se congeló la pantalla y apreté otra vez. Salieron los dos. Que me devuelvan uno.
Mi cheque era por ochenta. Se pagó por ochocientos.
Me cobraron sobregiro un día que el depósito ya estaba, miren las horas. Devuélvanlo.
Compré un boleto de tren, se cayó la página, no llegó nada y los 74 ya no están.
Devolví la compra el 9 y me dieron papelito. Hoy es 30 y en la tarjeta nada.
gym keeps billing and i quit ages ago
atm gave me 40 less
take the overdraft off please it wasnt deserved
me siguen cobrando el gym y lo dejé hace meses
el cajero me dio 40 menos
falta mi quincena
mi aguinaldo no está completo, revisen
mi aguinaldo se fue a otra cuenta mía, muévanlo
they charged me and shipped nothing
me cobraron y no mandaron nada
@@ fifth
Ordered one lamp, paid for two. One lamp is here. Where's my other thirty?
the machine spat out 60 and wrote down 100
the couch people came, looked, took the broken one away and kept my money, sort it
I handed in a check on Monday, you show nothing. I'd like it where it belongs.
told the meal kit people no more in june. its october and theyre still at it
parking garage says 12 on the ticket and 120 on here, fat fingers i guess, put it right please
that tip was 5 not 50
why would there be a foreign fee, the shop is down my street. take it off
my paycheck says 1840 and you put in 1480
same dentist same minute same sum. one of those has to go
sent back the boots nine weeks ago, they have them, i have neither boots nor cash
hotel let me leave early and promised the last night back. it isn't back
I've paid the card off on the 3rd and yet here's interest as if I hadn't.
you lot took a fee for a paper statement that i don't get
the airline cancelled MY flight and is sitting on MY 400
they double dipped on my coffee, undo one
Sofa arrived in green. I paid for blue. The shop shrugs. I want it reversed.
moved 500 to savings, it left checking and never showed up on the other side
free trial my foot. 79.99, and i hung up on them on day two
gas station is holding 125 for 20 bucks of gas since last week, let go of it
they put someone else's room service on my bill
I'd like the wrong amount at Penny's Deli corrected: my receipt says 8.40.
gym shut down in march!! and still pulls 30 a month
the loan payment i made tuesday has been put on the wrong loan
cash deposit came up 40 short, i counted it three times with my sister
paid the plumber, plumber never came, and the plumber won't give it back
you promised the wire would be free and there's a 30 charge. correct that
concert got called off, refund was meant to be automatic, two months, zip
someone at the register rang it up as 3 melons. i bought 1. yes im mad about melons
kids' camp took the deposit from me and from my wife, one kid only
I disagree with this charge: the dress was faulty and I returned it within a week.
shop said declined so i tapped again, now i see both went thru. give me one back
landlord cashed the cheque AND took the transfer
the interest you paid me is less than you say on your own page, somebody miscounted
my refund landed as a charge, minus turned plus, come on
they billed the old price, the contract says 29 till december, and i want the rest
the charity i give 10 a month took 100
I cancelled within the hour, have it in writing, and the money went anyway.
paid at the counter then the waiter charged the card on file too
nothing ever shipped. seller keeps saying tomorrow. pull the money back
my direct deposit was here at 6am and gone at 9, put it back
cleaning deposit was supposed to return on checkout, host ignores me, want to contest it
wrong currency!! i chose dollars and they did it in euro with some made up rate
monthly fee shouldnt hit me, ive more than the minimum in there
atm in the mall ate my deposit envelope, receipt and all, nothing credited
you reversed the dispute i won, i have the letter, put those 212 back
the toll people are charging me for a plate that isn't my car's. i do have an account with them. one digit off
I was sent three of the five chairs and the invoice of five.
closed my store card, zero balance, and now there's a 2 dollar something every month on it
paid early so there'd be no late fee, got a late fee, remove it
magazine subs renewed after i returned the card saying no
medicine was covered, pharmacy charged the full 86, now neither wants to fix it
rental car billed me for a tank i brought back full
the transfer went through twice cause your app froze, im missing 300
school lunch thing took 50 four times today
my statement has the 18.20 from the bakery on two pages as two things. only bought once
they swore the price match would come back to my card. it did not. go get it
I was charged for seat selection and sat in row nowhere. request for money back
you took the annual fee the first year, which is the year that's free
item "delivered" to a porch that's not mine, shop says tough
pedí una lámpara, pagué dos y llegó una, me faltan treinta
el cajero me escupió 60 y anotó 100
se llevaron el sillón roto y se quedaron con mi plata, arréglenlo
El lunes entregué un cheque y en la cuenta no figura. Que lo pongan donde corresponde.
a los de la caja de comida les dije que ya no en junio y estamos en octubre
el ticket del estacionamiento dice 12 y aquí dice 120, corrijan
la propina era de 5, no de 50
cómo que comisión extranjera si la tienda está en mi cuadra, quítenla
mi sueldo es 1840 y me pusieron 1480
mismo dentista mismo minuto misma cantidad, una sobra
devolví las botas hace nueve semanas y no tengo ni botas ni dinero
pagué la tarjeta completa el 3 y me salen intereses como si no
la aerolínea canceló y tiene mis 400 de rehén
me clavaron doble el café, saquen uno
el mueble llegó verde, yo pagué azul, en la tienda se encogen de hombros, quiero mi devolución
pasé 500 a ahorros, salieron y nunca llegaron
prueba gratis mis narices, me sacaron 79.99
la gasolinera me tiene retenidos 125 por 20 de gasolina desde la semana pasada
me cargaron el minibar de otro cuarto
el gym cerró en marzo y sigue jalando 30 al mes
metieron mi pago en el préstamo que no era
deposité efectivo y lo contaron con 40 de menos, lo conté tres veces con mi hermana
el plomero cobró y nunca vino, ni devuelve
me habían dicho que la transferencia era sin costo y me quitan 30
el concierto se suspendió, hace dos meses que espero la plata
en caja marcaron tres melones, llevé uno
la colonia de los niños cobró a mi mujer y a mí, y es un solo niño
No estoy conforme con ese cargo: el vestido vino roto y lo regresé a la semana.
dijo rechazada, volví a pasar y ahora salen los dos, devuélvanme uno
el casero cobró el cheque y además la transferencia
la devolución me entró como cargo, al revés, hombre
el contrato dice 29 hasta diciembre y me cobran 45
doy 10 al mes a la parroquia y me sacaron 100
anulé a la hora, lo tengo por escrito, y se lo llevaron igual
pagué en la barra y el mozo cobró también la tarjeta que tenían guardada
nunca mandaron nada, el vendedor siempre dice mañana, tráiganme mi dinero
la nómina estaba a las 6 y a las 9 ya no, pónganla otra vez
escogí dólares y lo pasaron en euros con un cambio inventado
no me toca la cuota mensual, tengo más del mínimo, sáquenla
el cajero se comió mi sobre con todo y recibo y no me abonaron
gané el reclamo, tengo la carta, y me volvieron a quitar los 212
el peaje me cobra una placa que no es, le erraron en un número
me mandaron tres sillas de cinco y la factura es de cinco
pagué antes pa que no hubiera recargo y hay recargo, bórrenlo
la farmacia me cobró todo y el seguro cubría, nadie se hace cargo, lo disputo
la rentadora me cobró el tanque y lo dejé lleno
se trabó la app y la transferencia salió dos veces, me faltan 300
el comedor escolar me sacó 50 cuatro veces hoy
quedaron en igualarme el precio y abonarlo, nunca pasó
me cobraron elegir asiento y me mandaron al fondo, que me lo regresen
la anualidad el primer año es gratis y me la cobraron
dicen que lo entregaron en un portal que no es el mío y la tienda ni caso
che me debitaron el seguro del auto que vendí y di de baja en mayo, devuelvan
tanto rollo con el cashback y no me lo acreditaron, son 35
me bajaron el plan de internet y la factura sigue en el caro
la peluquería me pasó 210 por un corte de 21
Compré dos pasajes y emitieron cuatro; ruego la rectificación.
fui a la tienda, devolví los audífonos, me dieron el papelito y el banco no refleja nada
el pago de la luz lo hice el 2 y la luz dice que ustedes no lo mandaron, averigüen y arreglen
me retuvieron impuesto dos veces en el mismo depósito, eso está mal
@@ sixth
Hotel said the deposit hold would come off at checkout. That was five weeks ago and it's turned into a real charge.
Estimados, en el resumen de octubre se me imputa un seguro de protección que jamás solicité a ustedes. Sírvanse darlo de baja y reintegrar lo percibido.
gas pump authorised 125 and i put in 30 worth and its still 125 a week later, when is that gonna be put right
mi mujer devolvió las cortinas porque eran verdes y las pidió azules; se quedaron con las verdes, con las azules y con los 140
Hi dear, I am 81 and I keep a notebook. My notebook and your bank do not agree: the dentist is in there twice for the one crown. Kindly remove one.
q me salga interés en una compra a meses SIN intereses... lean el nombre y arréglenlo
not mad just want it fixed: same pharmacy, same amount, same second, two lines
Tenía domiciliado el colegio a principios de mes, ustedes lo pasaron tarde y el colegio me puso recargo. El recargo no es mío, a ver quién lo paga.
Our HOA swears the dues are paid once a quarter. Why have I been hit monthly? That's eight too many and I want them returned
ayer pagué 60 en caja y después la pantalla decía transacción no aceptada, pagué otra vez y resulta que agarró las dos
i get charged as if i withdrew from other bank ATM but was your ATM, with your logo, inside your branch. please you return the 3.50
En el mercado de pulgas pagué 15 con la maquinita del señor y la maquinita entendió 150. El señor ya no vuelve hasta mayo. Quiero reclamarlo.
cashback from the promo never landed. I hit the spend, the date passed, zero. please credit what is owed
La cafetera llegó, sí, pero de juguete. En el anuncio no decía que era para muñecas. 75 dólares, quiero disputarlo.
foreign transaction fee on a gas station in ohio??? last i checked ohio was not foreign. remove that
El depósito que hice en la ventanilla a nombre de mi cuenta no aparece ni en esa ni en la otra. Tengo sello, fecha y la firma del cajero.
the taco place rang me up once and yet theres two of them sitting there from the same minute. one has to go
pedí cambio de fecha del hotel con 72 horas y me cobraron penalidad como si fuera el mismo día. la regla de ellos mismos dice 48. quiero esos 130
gym closed for good in march and its still pulling 29.99 every month from me. how is that allowed, give it back
Los números de mi recibo y los de su pantalla no son familia. Revisen el de la carnicería, ahí sobran ochenta.
when i tapped it said declined so i paid cash. now the declined one shows as paid. so the bodega got me twice, need one of those returned
compré tres litros de pintura, no treinta. así como lo oye, me lo pasaron con un cero de regalo y no lo quieren quitar
my boss swears payroll went out thursday, everybody else at work got theirs, mine isnt here. find it please
compré un vuelo, cambió el horario la aerolínea, acepté el reembolso, y ahora dicen que acepté un vale. yo vales no acepté
You took a $12 maintenance fee but I've kept over the minimum all month, check it yourselves and reverse it
La garantía extendida que no quise firmar aparece cobrada, con todo y que la casilla quedó en blanco en mi copia. Bórrenla y me reponen los 89.
The vet quoted 210, I signed for 210, I was debited 310. They agree it's their mistake but say the bank has to do it.
Tantas vueltas por una licuadora. Que la fábrica me abona, que la tienda, que ustedes. Ya no tengo licuadora y sigo pagando las cuotas. Que alguien las cancele y me regrese las pagadas.
Refund came in. Then the refund went back out again as a "correction". There was nothing to correct!! put it back
la promo decía sin cuota el primer año, mi primer año lleva dos meses y ya me la cobraron, devuelvan
the machine gave me a twenty less than i asked, counted it right in front of the camera, go check the camera
Aguinaldo: mi empresa dice enviado el 15. Ustedes dicen que no. Mi suegra ya viene en camino. Por favor localícenlo.
bought a phone case, got an empty envelope. seller ghosted. dispute pls
Una cosa es el kilo de tomate y otra el kilo de oro, mijo. En la frutería me cobraron 118 por tomates; corrijan eso
Car rental tacked on a toll bill for a day after I'd already given back the keys. I've the return slip with the hour on it. I want it removed.
deje 30 dias con un cargo de spa que reservé pero ellos cancelaron porque se les rompió la caldera. yo quiero mi plata o el masaje, pero el masaje ya no existe porque cerraron
the overdraft charge came because YOU held my deposit for longer than you said, so that 35 should come off
la app del banco se trabó y donde yo mandé 20 pa la pizza salieron 20, 20 y 20
The florist never brought the wedding flowers. The wedding has been and gone. I'd like to dispute the 850.
Las flores para mi comadre llegaron muertas, marchitas quiero decir, y la florería ni por enterada. Yo pagué flores vivas; reviertan el cobro.
atm ate my cash deposit, counted out loud then error screen, no receipt no money in the account. 480 dollars
Me abonaron un reembolso de 18 por una compra de 81. Dislexia de la tienda, digo yo, pero los 63 que faltan me hacen mucha ilusión.
Cafe refunded me $6 for a $60 order. Typo on their side presumably, but I'm the one who's short 54.
me pagaron con cheque de caja, lo metí el lunes, y lo devolvieron diciendo que la firma no se ve. se ve. véanla bien y acredítenlo
sooo the streaming thing went from 9 to 19 w/o telling me and i cancelled before the date and they STILL took 19. reverse
Ustedes me descontaron el impuesto de la casa del escrow dos veces, el condado recibió una. No soy contadora, pero dos menos una da una.
The loan payment I made on the 28th got booked on the 2nd, so now there's a late charge. I've got the confirmation. Please take the charge off.
me habían dicho que los primeros cien cheques salían de gratis y me los facturaron a 24. eso no es lo que dice el contrato, quítenlo
Someone on your side posted my transfer to savings as coming out twice and going in once. I've done the sum three times. Please look.
El envío era gratis pasando de cincuenta, pasé de cincuenta y me cobraron el envío. No quieren reconocerlo. Aquí tengo la página guardada.
you guys put somebody else's deposit slip on mine i think, I put in 700 and it shows 70. Still have the stub
Lo mío es chiquito, pero es mío: 2.75 de la guagua cobrados con la máquina apagada, según el propio chofer. Devuélvanmelos.
cancelled flight, airline says refunded to card, card says nope. Been bounced like a tennis ball, can you open whatever you need to open
El taxi aeropuerto tenía tarifa fija, está pintada en la puerta: 52. Me bajaron 78. Tengo foto de la puerta.
laptop arrived smashed, sent back, they got it, they admit they got it, and 6 weeks on... crickets. charge needs reversing
A mi cuenta le sobra un cobro de agua de la casa que vendí en enero, yo avisé en enero, y estamos en noviembre.
I return the drill to the hardware shop, they give me paper with credit 120, but in my account they charge another 120 instead of give. Is backwards. Please to correct.
la suscripción de mi hijo la cancelamos delante del tipo del chat, tengo la captura con carita feliz y todo, y al mes pum otra vez. devuélvanla
Machine outside the pharmacy spat out 140, my balance went down 200. Where's my sixty?
Recibí la mitad de los azulejos y la factura entera. La bodega promete y promete. ¿Abren ustedes el caso?
i was 2 cents under the minimum because of YOUR fee and then you fee me for being under. thats a circle, undo it
hay un descuadre: mi abono al préstamo lo aplicaron a la cuenta de otro préstamo que ya está liquidado. pásenlo a donde va
we booked one room for two nights, not two rooms for one night each plus a no-show. There is 300 bucks too much on there
La cuota del seguro de la compu la di de baja hace tres mudanzas y me sigue encontrando. Regrésenme lo de este año por lo menos.
That insurance was supposed to end when I sold the truck. Sold it in spring, sent them the form, and I'm still paying to insure a truck in somebody else's driveway. I want those months back
oigan, mi bono por abrir cuenta era de 200 y me pusieron 20, se les cayó un cero por el camino, recójanlo
They delivered half the groceries and billed for all of it, even the ice cream that was "out of stock". want the difference
Firmé un presupuesto por los frenos. El mecánico cobró el presupuesto y luego cobró los frenos. Uno de los dos está de más y lo quiero de regreso.
so i buy the concert tickets, concert gets cancelled, they email me "refund issued" and its been 40 days with nothing on here. i want it traced
si el pasaje del tren lo anularon ellos por la nevada, por qué sigo yo 94 dólares más pobre? muevan eso
couch never came. store stopped picking up the phone. want the 600 back
ustedes dijeron que el cambio de plan de cuenta no costaba y me pusieron un cargo de 20 que se llama justamente "cambio de plan". quitar plis
says here i get my wire fee waived with this account type. i was not waived. 30 dollars pls
al pagar la tarjeta puse 500 y agarraron 50, y claro, ahora dizque debo interés por no cubrir el total. Eso está torcido, corríjanlo
exchange rate on my cancun dinner is nuts, bill was 900 pesos and you have it as 900 dollars
dejé el curso de inglés en la segunda clase porque el profe nunca vino, y me siguen jalando la mensualidad, ya párenla y devuélvanme octubre
mobile check deposit says accepted 9 days ago and my balance never moved. paper check's already shredded like yall told me to
ya envié el comprobante dos veces: la lavadora regresó al almacén el 6. por el amor de dios reversen el cargo
i signed up for the 4.99 plan. not the 49.90 plan. been going back n forth with them, they wont budge, i want my money
la aerolínea me vendió maleta incluida y en el mostrador me la cobraron. me dijeron que reclamara con mi banco y aquí estoy
Free trial my foot. I got out on day six of seven and they billed me for the year anyway. Get it back.
Llevé monedas a la máquina contadora de la sucursal, el papelito decía 212.35 y solo me abonaron 121.35
My tax refund shows on the government site as sent on the 12th to this account. It is not in this account. Please find it.
El cheque del jefe era por mil doscientos, se lee en letras y en números, y su escáner entendió mil veinte. Me faltan ciento ochenta
interest on a card i pay in full every single month. every. single. month. somebody explain AND refund
compré un boleto y me vendieron dos asientos, el mío y el de mi fantasma. el segundo que lo devuelvan
My pension is supposed to be 2,214 and only 1,214 was put in. I rang them, they sent the whole amount. You've dropped a thousand somewhere.
En el cajero pedí cien, me escupió tres de veinte y un recibo que decía cien. El guardia es testigo.
paid my card off friday from the app and it still shows like i owe the whole thing, it left my checking so where did it go, fix pls
hola bb, mira que el súper me escaneó seis veces el mismo queso y me di cuenta en casa. la tienda q no. tu q sí, ayúdame a que me los devuelvan
I sent the boots back on the 3rd, courier says somebody signed for them, and im still out $89. please sort it
el peaje me lee la placa como si fuera camión de tres ejes y manejo un cochecito. devuélvanme la diferencia de todo el verano pues
three rides on my account from one ride. one. i was alone in one car one time. pls undo the other two
Pagué por anticipado el campamento de la niña y lo suspendieron por el incendio. Los organizadores apagaron el teléfono junto con el fuego, creo yo. Quiero ese dinero.
I'm charged a "paper statement" fee. I haven't had a paper anything since 2019. Take it off please and the last four months too
Mi abono de 300 al capital lo metieron como pago adelantado de intereses. Así no era, está escrito en mi instrucción. Rectifiquen.
the salon did my hair once, i promise u my head can prove it, 2x 95 is not happening
Ojo, que la pensión alimenticia que me llega cada quincena la registraron como retiro. En vez de subir, bajó. Corrijan el signo, por favor.
Hey so I paid the electric thru bill pay, electric co says never got it, you guys say it went out. One of you has my $132.
nojombre, yo pedí un combo, no la franquicia. 312 dólares en hamburguesas, que me lo arreglen ya
Parking meter app kept the clock running after I ended the session, charged me 11 hours for a 40 minute lunch. I'd like that put right.
en la lavandería puse la tarjeta, no arrancó, puse otra lavadora, tampoco, y otra. ropa sucia y tres cobros. q me los regresen
I put eleven checks in on Monday. Only ten made it to my balance. I have the slip.
ustedes rebotaron mi pago de la luz teniendo yo saldo y encima 30 de cargo por rebote. el saldo estaba, vean la hora. quítenme los 30
That magazine. I've phoned, I've written, I returned the card in the mail, and still every quarter off it comes. Please make it stop and get me the last one back.
no recuerdo haber pasado del límite y me pusieron cargo por pasarme, miren bien, siempre me quedaron 60 libres. fuera ese cargo
Your statement has me down for a cash advance. It was a grocery store with cash back on my debit. So the cash advance fee is wrong, please reverse it.
le di propina de tres, no de treinta y tres, con lo tacaño que soy
My receipt says 43.10. Your screen says 431.00. Somebody slipped a decimal and I would like my money back.
la cita con la nutrióloga fue gratis por el plan y aun así me sacaron 65, ella dice que ya avisó, ¿me lo devuelven?
ok so I quit the yoga app in JUNE. june!! and here it is again this month like nothing happened, take it off
eso de mensualidad de 15 por "cuenta inactiva" está mal, la uso TODOS los días, sáquenlo
My daughter's school lunch top up went through four times because the page kept freezing. She can't eat that many nuggets. Three need to come back.
Por la aplicación del parqueadero puse la placa bien, igual me multaron, igual pagué, y ahora fallaron a mi favor y no sueltan la plata. ¿Me ayudan a recuperarla?
Ordered a king mattress, they sent a twin, they hauled it away again and now pretend I still have it. $740. I want to contest this.
Mandé giro a mi mamá en Honduras: salió de aquí, allá no lo tienen, y la comisión sí la cobraron al instante. Que aparezca el dinero.
the waiter added a tip i didnt write. i left cash on the table. bill was 38 and it went through at 52, I want that corrected
El plomero vino, miró y se fue: cincuenta la visita, según él. Me cobró trescientos por una reparación que no hizo. Quiero impugnarlo, hay goteo que lo prueba.
my rent check cleared for 1,560 and I wrote 1,500. I can send you the carbon copy. It needs fixing.
me agarraron 1 dólar de verificación hace dos meses y "se devuelve solito". no se devolvió solito
@@ seventh
the car wash took 18 dollars twice this morning, put one of them back please
me clavaron dos veces la misma pizza, che, devolvéme una
my gym closed in march and they still pull 39 every month. needs to be refunded
el cajero de la esquina me soltó 80 y me descontó 100, arreglen eso
ordered a crib in august, baby is already here and no crib. i want my money returned
La tintorería me pasó 240 en vez de 24. Corríjanlo ya.
you took a monthly fee on an account that says no monthly fee right on the brochure. reverse it
Metí un cheque por el celular el lunes y todavía ná, ese dinero tiene que estar ahí, chequéenme eso
I returned the boots three weeks ago, they signed for it, still no credit on my card
me di de baja de la plataforma en junio y me siguen pasando el recibo, quiero que me devolváis julio y agosto
the restaurant changed my tip from 5 to 50!!! somebody fix this
la quincena no me ha entrado, mi llave, y en la empresa tienen el comprobante del viernes. ¿qué hubo de esa plata?
ATM counted out 160, receipt says 200. where's my other 40
me metieron un seguro que yo nunca acepté con el préstamo, quítenlo y devuelvan lo cobrado
paid my credit card on the 3rd from this very app and u still charged me a late fee, take it off
el hotel me cobró la noche que cancelé con tiempo y el correo de cancelación lo tengo
My daughter's field trip was 15 dollars. The school site froze, I pressed again, and now there are four charges of 15. Only one should be there.
Compré un taladro por internet y me llegó una caja con un ladrillo. El vendedor no contesta y yo quiero mi plata de vuelta.
so the parking meter app kept running after i drove off. i have the pic of me leaving at 2 and they billed until midnight. i want the extra back
El mecánico me dijo 300, firmé por 300 y en la cuenta salen 380. Eso no es lo que quedamos, hay que corregirlo.
I dropped cash in your deposit machine, it jammed and ate it. 320 bucks and the balance didnt move an inch
Me devolvieron los zapatos a otra talla y luego los regresé todos. La tienda dice que ya pagó pero aquí no hay nada, ¿quién me responde?
we bought tickets for a concert that got called off in the rain. promoter said automatic refund in 10 days, its been 50, I want to dispute it
Pagué la luz dos veces porque la página se trabó. La compañía dice que solo recibió una, entonces la otra me la tienen que devolver ustedes.
The vet charged my card for someone else's dog. Mine is Biscuit, the invoice says Duke, 412 dollars. please get that taken off
Oye, ayer eché gasolina por 30 y me aparece retenido 125 desde hace una semana. Suelten lo que sobra que ya pasó mucho.
I cancelled the meal kit before the trial ended, got the goodbye email and everything. Next day 71.92 gone. Not ok, I want that reversed
Le pagué al de las fotos de la boda y jamás entregó el álbum. Tengo el contrato. Quiero reclamar ese cargo.
bought a used phone from a shop downtown and it's locked to another person. they wont take it back. need to dispute the charge
Mi hijo compró un juego, lo devolvimos en la misma hora como dice la tienda y el reembolso nunca entró. Son 59.99 que me deben.
Your wire came in short. Sender sent 2,000 and I got 1,955, nobody told us about any fee in the middle and I want it made right
Fui a retirar en el cajero de la farmacia, sonó como que contaba pero no salió nada. Y me lo descontaron igualito. Necesito que me lo regresen.
funny how the 12% off coupon turned into 12% extra on my statement. not paying that
parece que en la panadería creen que me comí veinte barras, porque me han pasado 32 euros por dos. A ver si lo solucionáis
the couch is still in a warehouse somewhere in ohio according to them. meanwhile my card's been paid for since easter, so how do i get it back
la lavadora que pagué llegó hecha pedazos y se la llevaron el mismo día. la plata no volvió con ella
i think the machine at the laundromat liked my card so much it tapped it three times. i only did one load, undo the rest
se supone que la cuenta de estudiante no paga comisión hasta que me gradúe y me falta un año. ahí les salió un cobrito de más
Somebody keyed in 1,150 where my rent check clearly says 1,015. Look at the image.
mandé el pago de la tarjeta el 28 y ustedes lo pusieron el 2, de ahí salió el recargo que ahora quiero que quiten
the check i wrote to the plumber went through twice, same number 1043, cant be
hey the interest on my savings is wrong, the rate you list and what i got dont match, fix it
El peaje me lo descuenta doble cada vez que paso por el puente, van seis veces, quiero los seis
they billed me for a wheelchair rental AFTER they picked the chair up. i want those 2 months removed
me cobraron en dólares lo que era en pesos!!! 450 pesos de tacos no son 450 dólares
my cash deposit at the branch was 900, teller typed 90. I have the slip
la app de citas me renovó un año entero luego de que borré la suscripción, quiero reclamarlo
Got charged a foreign transaction fee for a bookstore in Tulsa. Last I checked Tulsa is not abroad. Remove it please.
El gimnasio me congeló la membresía por la operación de rodilla, está por escrito, y aun así pasaron el cargo. Que lo anulen.
the airline gave me the refund but in the wrong amount, short by 86, and they say its settled. it isnt
La florería nunca llegó con el ramo, mi mamá se quedó esperando en su cumple. No pienso pagar esos 65
overdraft fee when i had 200 in there?? thats your mistake, give it back
me rebotaron un pago teniendo fondos y encima me clavaron 35 de cargo. devuélvanlo
your system marked my mobile check as duplicate. its not, its two different checks same amount from the same guy. credit the second
El alquiler del auto me lo cobraron con tanque vacío y lo entregué lleno, tengo foto del tablero.
i paid for same day shipping and it came nine days later, theyre refusing the shipping fee back so i want to dispute that part
Hice un pago extra al principal del carro y lo aplicaron a intereses. Muévanlo a donde va
the dentist already got paid by insurance then charged my card the whole thing too. one of those has to come back
Compré boletos del bus, la compañía canceló la ruta por el huracán y no sueltan el reembolso. ¿Me lo pelean ustedes?
A cancelled charity pledge keeps going out. I emailed them, they said done, and today another 20 went. I want today's back
el parqueo del aeropuerto me sacó 12 días y estuve 2, ahí está mi pase de abordar de prueba
balance transfer fee shows 5%, letter from you says 3. correct the difference
me vendieron una crema "original" que resultó agua con jabón, la mandé de regreso y se hacen los locos con mi dinero
The hospital gift shop. I bought one balloon. One. There's 1 balloon and then 9 balloons on my card. please fix
me bajaron el alquiler del depósito a 60 y siguen pasando 95, avísenles o devuélvanme ustedes la diferencia de tres meses
my direct deposit was split wrong, all 1,800 landed nowhere i can see. payroll has the trace number, find it
Compramos una bici, a los dos días se partió el marco, la tienda la recogió y ahora dice que no hubo compra. El cargo sigue puesto, lo quiero fuera.
I closed my store card with zero balance and a 2 dollar 'residual' keeps popping up each month. it should be zero, clear it
Vendieron el curso con certificado y no existe tal certificado. Pedí devolución dentro del plazo y nada, quiero disputar los 180.
the food truck guy typed in 1300 instead of 13.00, he even laughed about it and said your bank will sort it. so please sort it
me quedó cobrado el deducible dos veces, una por la aseguradora y otra por el taller, y yo solo debo uno
rebate from the fridge was supposed to post as a 150 credit. Posted as 150 debit lol. now im down 300, please flip it
La máquina de refrescos del trabajo me cobró 2 dólares 14 veces y ni un jugo. No es mucho pero lo quiero de vuelta
Third month in a row the storage place bills the old unit and the new one. I only have the new one since the flood. Sort it out
el reembolso del vuelo salió a una tarjeta que ya no existe, la que ustedes me cambiaron. ese dinero tiene que estar en mi cuenta y no está
You charged a stop payment fee AND let the check go through. i want both back
a mi abuela le cobraron una comisión por no usar la tarjeta, y en el folleto pone que es gratis. Devolvédsela
not to be petty but the bakery owes me 4.50, cashier rang my coffee on top of the one i already paid and says call your bank
se les fue la mano con el cobro del cheque certificado, son 8 según su propia lista y me bajaron 18
pending hotel deposit was promised to drop off at checkout. checkout was the 4th. its the 25th and 500 still sitting there, release it
la inscripción del maratón la cancelaron por el calor y ofrecen un vale. No quiero vale, quiero mi dinero en la tarjeta
I sent back the wedding dress unworn. tracking says delivered to their warehouse and i'm still 640 poorer
we were six people and split the bill evenly. five paid 31 and my card says 186, so i paid for everyone AND they paid. want my 155 back
Resulta que el plan de celular era de 25 y llevan desde enero quitándome 45; ya hablé con ellos y dicen que lo vea con el banco. Véanlo.
um my loan payoff was done in full and another payment got pulled yesterday. return it pls
Pedí una torta para 20, mandaron un pastelito para 2, y el cargo es por la grande. Quiero que me reversen la diferencia
the toll company sent my money back in theory. theory is nice but there's nothing in checking, can you make it right
La consulta con el dermatólogo la cancelé 48 horas antes como piden y me pasaron la penalidad igual. No la voy a asumir, gestionen la devolución.
you guys posted my neighbor's deposit slip as a withdrawal on mine?? it was MY deposit of 75. fix the sign
Puse monedas en la máquina contadora de la sucursal, marcó 143 y acreditaron 43. Me falta un cien
bought a puppy class package of 8, trainer moved away after 2. no refund for the other 6 so i need to charge back that part
El streaming me subió de plan solo. Yo sigo en el básico, ahí lo dice mi perfil, y me cobran el premium. Quiero lo de más de regreso
annual fee was supposed to be waived the first year. it's month two and there it is, 95 dollars. please remove
ya van dos quincenas que el depósito del seguro social entra con 50 menos y ellos dicen que lo mandan completo. Revisen y repongan
The locksmith quoted 60 on the phone, charged 460 at my door at 1 am. I have the texts. Contesting that.
A mí nadie me entregó las llaves del cuarto que pagué en la costa; llegamos y había otra familia adentro. Quiero el dinero de las tres noches
so the charge from the nail salon cleared, then reversed, then cleared again, then again. i had ONE set of nails. two have to go away
Cancelé la revista de mi difunta suscripción jaja, la de cocina, y resucitó con un cobro de 29. Mátenla y devuélvanme
my escrow got double paid for property tax, county says they have one payment. So the other five grand is with you guys, put it back
El monto de la propina sale en 20 y yo escribí 2.00 clarito en el papelito, tengo la copia
they sent me left shoe, left shoe. two left shoes. shop ignores emails and I'd like the charge taken back
Hice un giro a mi hermana, le llegó a medias. La casilla decía sin comisión y faltan 17. Que los completen
i did the 5 card swipes for the bonus, promo says 200, posted 20. there's a zero missing and id like it
La renta del salón de fiestas se canceló por apagón y el dueño firmó que devolvía la mitad. Ni la mitad ni el cuarto. Pido contracargo
Self checkout crashed after it took payment so i paid again with cashier. both went through, store says ask bank to return the first
el bono de bienvenida no llegó y cumplí cada requisito, háganme el abono
my autopay grabbed the full balance when its set on minimum. see the setting? says minimum. reverse the extra
Me cobraron una copa rota en el bar. No rompí ninguna copa, la rompió el camarero delante de todos. 15 euros que quiero recuperar
theres a 9.99 from the photo storage thing i quit in the spring, ended it, they confirmed. want it credited
a la taquería le di 20 en efectivo porque no pasó la tarjeta. pues sí había pasado. me deben 17 con algo
Refund for the broken stroller went in as 13.40 instead of 134. Decimal slipped somewhere, please get the rest
la matrícula del cole me la cargaron en septiembre y otra vez en octubre, siendo pago único. La segunda hay que retrotraerla
i deposited an envelope at the night drop sunday. monday nothing tuesday nothing. 1,240 from my bake shop, please locate and credit it
Ustedes me cambiaron la fecha de corte sin avisar y me generó interés. Ese interés no me toca pagarlo, bórrenlo
The taxi's card reader was in a different currency and charged my ride as 88 pounds. it was 88 rand. huge difference, i want it corrected
contraté limpieza de una vez y me lo pasaron como mensual; avisé el mismo día, dijeron ok, y hoy otro cargo. lo quiero anulado
A subscription box for my cat. Cat hated it, i cancelled in may with proof. june july august billed. all 3 back pls
el seguro del celular me lo siguen descontando y el celular ya lo vendí y cancelé la póliza. regresen esos 3 cobros
went to get 60 out, machine gave me a receipt and no bills whatsoever. you owe me 60
Le hicieron un cargo de "reposición de tarjeta" a mi cuenta y la tarjeta vino porque ustedes la mandaron vencida. Eso no lo pago yo
Hi, the moving company's final charge is 900 above the binding estimate. Federal form and all. I wish to dispute the 900.
No soy de quejarme, pero el domiciliado del gas me vino dos veces este mes y uno sobra. Retornadlo.
the tax office says they refunded 611 to my account ending in the right digits. date passed 12 days ago. it isnt here and it should be
Los lentes que encargué eran progresivos, llegaron de sol, los devolví, me dieron una nota de crédito que no pedí. Yo quiero el abono en mi tarjeta.
Your "free" cashier's check cost me 10. teller said free, sign says free. ten dollars back thanks
chequeen mi pago de la hipoteca, lo metieron en la cuenta de otro préstamo y ahora salgo atrasado sin estarlo
i had a price match approved, 45 difference supposed to come back on the card, never did. can u open a claim
me cobran por enviar estados en papel y yo los tengo en digital desde hace dos años, saquen ese cargo
Pool guy hasn't shown since July but his automatic charge shows every single month on the dot. I told him we're done in writing. Want those back.
Se me fueron 500 por teclear... no, yo tecleé 50, aquí está la captura con 50.00, y salió 500. Eso es falla de la app y hay que devolverlo
kid's school lunch account got loaded 3 times from one tap
lo del cine, que se fue la luz a mitad de la película y prometieron reembolso: pasó un mes y la tarjeta igual. quiero que lo tramiten
Rental deposit for a tuxedo. Returned it clean, shop said 100 back by friday, that friday was in june.
El de la mudanza perdió mi colchón y me cobró completo. No digo que no pague nada pero el colchón sí me lo descuentan
the wire fee was to be waived cause im premier tier. charged it twice even!! credit me 60
apareció un ajuste negativo de 212 de ustedes mismos, sin explicación, sobre un depósito que ya estaba firme. devuélvanlo
I bought one raffle ticket at church online. It billed me as recurring. Pastor doesn't know how to turn it off, so I'm asking you to stop and return the last two
mi plan dental cobró por mi ex esposo después de que lo saqué del plan, hay dos meses de más por recuperar
the print shop misspelled the wedding invites, agreed to refund, then "forgot". i have the email. 275
Gasté 1.000 en la promo de cuotas sin interés y me están cobrando interés. Che, arreglen eso porque no es lo que decía
The amount that posted for the tire shop isn't the amount on my signed slip. 518.20 posted, 418.20 signed.
hay un cargo por sobregiro de un día en que el sobregiro lo causó un cobro duplicado de la tienda; devuelvan los dos
i have paid for this treadmill, been told it's "on the truck" since labor day. truck must be circling the moon. give me my 799
Retiré 300 en ventanilla, conté en la puerta y eran 280. Regresé y ya habían cerrado caja. Me faltan 20.
cancelled hulking big cable bundle, sent the box back, and now a 'non-returned equipment' 180 on my card. i have the drop off receipt
dont know who messed up but my student loan shows october unpaid and the money left my checking oct 1. someone credit it
la recarga del metro se descontó y la tarjeta del metro sigue en cero, quiero mis 20
Someone at the pharmacy reversed my copay and then re-ran it without insurance. 7 became 310. please, it should be 7
Pagué el recibo del agua el 5 y aparece devuelto sin razón, con cargo por mora. Quiten la mora
the thermostat guy never came, his card machine sure did. cancel that payment or get it back
el depósito de mi pensión cayó en ceros, literalmente 0.00, y el comprobante dice 1,120. Acredítenlo
Charged for two tickets to the aquarium at adult price when one of us is four. They agreed, never corrected it. Help me get 22 back
me retuvieron impuesto en los intereses y ya les entregué el formulario para que no lo hicieran, eso hay que revertirlo
guitar lessons: teacher broke his wrist, lessons stopped, billing did not. i want november out
La tostadora llegó sin cable y la marca quedó en devolver el importe. De eso hace seis semanas y sigo esperando el abono, quiero reclamar
you sent my bill payment to the old landlord's address even tho i changed it. thats 1,300 floating around, reissue it
cobraron el combo familiar y solo me comí un helado, reembolsen los 28
My savings got charged an inactivity fee, yet I put in ten dollars every payday. Take it out.
en la farmacia pasó el chip, luego la banda, luego sin contacto. Tres cobros por unas aspirinas, déjenme uno solo
@@ tenth
me cobraron dos veces la misma cena
en la tienda eran 45 y me pasaron 450
ya cancele el gym y me lo siguen cobrando, quiero disputarlo
quiero disputar el cargo del hotel
el paquete nunca llego y el vendedor no me devuelve la plata
pague la tarjeta el 3 y no me aplicaron el pago
el cajero me dio 200 menos y me descontaron todo
me estan cobrando un interes que no corresponde, pague completo
la tienda me nego el reembolso que me habia prometido y quiero reclamar el cargo
hay un error en mi estado de cuenta
me debitaron la cuota tres veces che
el sofa vino roto, quiero que me reversen el pago
eso no es lo que yo firme, el monto del voucher es otro
deposite 900 y me acreditaron 90
me metieron la anualidad y la tarjeta era sin anualidad, corrijanlo
quiero hacer un contracargo
me convirtieron mal los dolares, cobraron de mas
el vuelo lo anulo la aerolinea hace 3 meses y me cobro igual, quiero mi dinero
me han cargado una propina que yo no puse
no me sumaron el abono y encima me pusieron recargo
I was charged twice for the same tank of gas
I want to dispute the charge from the furniture store
the total on my receipt is 18.40, you posted 81.40
my payment from the 2nd never got credited
they keep billing me for a trial I cancelled in March, I want it reversed
item came broken and the seller won't refund, how do I do a chargeback
the atm shorted me 60 bucks
that late fee is a mistake, I paid on time
`;
