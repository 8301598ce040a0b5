/** Cannot pay now or soon, or lost what they lived on. */
export const hardship = `
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
`;
