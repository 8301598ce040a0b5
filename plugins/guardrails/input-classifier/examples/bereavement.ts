/** Somebody has died, and there is something to do or to bear. */
export const bereavement = `
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
`;
