/** Something on the account is wrong and is to be put right; the purchase or the merchant is known. */
export const billingError = `
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
`;
