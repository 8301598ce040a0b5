/** Somebody who is controlled, robbed, threatened or hit by a person they live with or depend on. */
export const abuse = `
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
`;
