/** A little of somebody's life around an everyday question. */
export const stories = `
My sister had her card stolen last week and she's still shaking. I'm fine. Could you show me my last ten purchases?
We buried my uncle in 2021 and it took a year to settle. All done now. What do I spend on life insurance?
I lost my job in the spring, found a better one in June. How does my income this year compare with last?
My dad used to bet on horses, thank God that's over. What did I spend on entertainment in May?
I was about to complain and then the lady at the counter fixed it. Just tell me my balance.
I thought somebody had used my card and it turned out to be my own gym renewal, silly me. How much is the gym a year?
The store charged me twice and had refunded me before I noticed. Is the refund in?
My neighbor got evicted and it made me think. How many months of rent do I have saved?
My coworker swears her husband hides money from her. Mine doesn't. How do I see both our accounts in one place?
There was a movie about a hacker last night. How does two step login protect my account?
I'd been dreading this call for a week. I just need the payoff date of my student loan.
My mom wants me to sign up for paperless. Where's the setting?
I'm a nurse, twelve hour shifts, dead on my feet. Quick one: did my pay land?
I work in a funeral home so don't mind my mood. How much went to gas this month?
I'm a bartender and half my pay is tips. What's my average month?
The kids broke the window again. Paid 220. Which category is that?
My ex and I get along fine these days. He sends support on the 5th. Did it come?
My therapist told me to look at my spending without judging. So, what were the top five?
I got a scary letter about a debt that isn't mine, it was for the former tenant. Nothing to do for you. What's my rent share of income?
The bank called about an odd charge and I told them it was me. All good. Show me that charge again?
I quit smoking in March. How much less do I spend at the corner store?
I promised my wife I'd stop eating out. How am I doing?
My son asked if we're poor. We're not. What's our net worth?
Our house burned, no, kidding, we burned dinner and ordered pizza. What's pizza costing me this year?
They laid off half the office and kept me. If it ever hits me, how long would my savings last?
The doctor said rest, so I'm finally doing my finances. What's due before the 15th?
I used to owe 12k on cards. Down to two. When am I done at 300 a month?
Someone at work passed and we collected for flowers. I paid 40. When was that?
My grandmother left me her car. What do I pay for its insurance?
I'm not great with apps. Where can I see what my card costs me in interest?
Please don't send me to a person, I like the chat. How much did I save in August?
I don't need an agent for this. Just the due date.
I know you can't give advice. What's the difference between a Roth and a traditional one?
My friend says chatbots make up numbers. Where does yours come from?
I read your privacy page and it was clear, thanks. What accounts are connected right now?
The offers don't bother me, one even helped. Which one did I have in October?
My husband is away on the rigs for a month and I'm doing the bills. Which ones are left?
My brother owes me 300 and I don't mind. Did he send any of it?
I've been with this bank thirty years and never a problem. How do I find a check from June?
The landlord fixed the heat at last. I held back 100 until then. What did I pay him in all?
I dropped my phone in the lake, lol. New one was how much?
The airline lost my bag for two days and gave it back. Ticket price please?
Someone dented my car and their insurance paid me. Did 850 come in?
They tried to sell me an extended warranty and I said no. What did the fridge cost?
My card was declined once because I typed the wrong pin. Did the second try go through?
I moved out of a bad place last year and I'm happy now. Compare rent then and now.
I had a panic about rent and then my check hit. What's left after rent?
The dog ate my statement, true story. Can I download it again?
I'm teaching my teenage daughter about credit. What's utilization, in simple words?
My father in law lends us money for the roof. 5,000 came on Monday, right?
The kids' dentist is expensive, ouch. What did we pay there this year?
Good morning, I'm trying to plan for the holidays. Last year I overdid it. What did December cost me?
I get paid every other Friday and the mortgage is on the first. Will it fit this month?
I was told by a friend that closing a card hurts the score. Is that so?
My accountant wants two numbers, donations and interest. Can you give me those?
I changed banks a year ago and never looked back. How long have you got data for me?
We had a flood in the basement in 2023, insurance paid. What do I pay for that policy?
I'm at the store and in a rush. Can I spend 60?
The restaurant put the tip in wrong and corrected it the same night. Which of the two lines is real?
My daughter calls me cheap. Am I spending less on food than last year?
I'd kill for a vacation. What would 150 a month get me by June?
I'm drowning in paperwork at work, so keep it short: any bills this week?
Traffic was murder. I paid for parking twice in two places. How much in all?
My wife says I'm addicted to hardware stores. Prove her wrong, what's the total?
I'm betting the trip was over a thousand. Was it?
I swear the coffee place is robbing us. How many visits this month?
I've given up on the gym. Did the membership end?
I have an interview at a bank, not yours, hehe. What does APR mean again?
My roommate moved out and took the couch. I paid half of it in May, how much was that?
The charity called and I gave 25. Did that go out?
I was sick for a week so I ordered a lot. How much on delivery?
Somebody left me a tip of 100! Is it in my account?
Last night was our anniversary. What was the dinner?
I'm turning 65 in March and looking ahead. What comes in each month?
My husband died ten years ago and I manage fine. Could you list the bills I pay by check?
It's my late mother's birthday so I bought flowers, as each year. What did they cost last time?
When I was a kid we had no money for food. Today I track every dollar. What's my grocery average?
I had a gambling friend once, poor guy. Anyway, what did the Vegas show tickets cost?
There's a debate at home: did we spend more on gas or on food?
Our HOA sends confusing letters. How much do I pay them a year?
I'm selling my car and the buyer pays Friday. I want to know the loan balance by then.
My manager said I'd get the raise in October. Did my pay change?
Your app logged me out and I was worried, then it let me in. What's new since Monday?
I complained to the phone company and they gave me a credit of 30. Is it on the bill?
I fought with customer service at the cable company, not you. What do I pay them?
I reported a lost card in January and got a new one. Are my autopays on the new one?
We're thinking of separating our finances, in a good way. What do I pay alone?
My kid used the tablet to buy a game, I had allowed it. How much was it?
I keep a little cash at home. Took some out on the 3rd, how much?
My buddy got scammed on concert tickets. Mine were real. What did I pay?
I'd like to stop living paycheck to paycheck. Where do I start?
I feel like I'm bad with money. Am I worse than last year?
I'm stressed about December. What bills hit that month last year?
I can't believe how much daycare is. Is it more than rent?
I couldn't sleep so I'm checking my finances. What did I spend this week?
I'm scared to look. How bad was the weekend?
I hate asking, but could you explain interest again?
I'm ashamed of my takeout. Give me the number.
My boss paid me late, it's in now. Which day was it?
My employer switched payroll companies. Does the name on my deposits differ now?
An old lady like me needs big letters. Can the text be larger?
I write slowly, sorry. I would like the list of my payments to the church.
Sorry for my English. I want to know how much I pay for the telephone each month.
ok so like i went to three concerts and i kinda wanna know the damage
so um my mom wants me to save half of my paycheck and uh how much would that be
yeah hi um can you tell me what i paid for uh the dentist thing in march
hey so my roommate and i split stuff and i need to know what i paid for internet since like january
right so the electric bill was crazy in july wasnt it how crazy
not gonna lie i spent a lot on games this month how much
fyi the double charge from may got fixed. now total for may pls
heads up i'm traveling next week. what did my last trip cost?
You asked me yesterday to pick a goal. Let's do 500 by summer.
Earlier you listed six subscriptions. The third one, what was it?
Before you answer, know that I already paid the rent. What's left?
Instead of the chart give me words. I'm on a tiny phone.
I said groceries and you gave me restaurants. Groceries please.
You keep saying "about". Give me the exact number.
Let me rephrase. From June to August, how much for gas?
Two questions. When do I get paid, and what's due first?
Read me the instructions for mobile deposit slowly, I'm doing it right now.
My manager prints instructions for everything. Where are yours for exporting a statement?
A form asks for "initial balance". Is that the one on the first of the month?
My son's homework says "system of equations". Not your job. My allowance payments to him, total?
I'm a software developer, freelance. Please ignore the client payments and show the rest of my deposits.
My daughter plays an evil queen in the school play. Costume was how much?
Let's pretend for a minute that I took the job in Denver at 200 more a month. What could I save?
Act like a patient teacher and explain what escrow is.
Imagine you're explaining it to my grandpa: what is a CD?
New rule in this house: no takeout on weekdays. Did we keep it last week?
I'm making new rules for my budget. What would 10 percent less on food be?
From today I want to save 20 a week. What would it be by June?
You are the third app I've tried and the first that answers. What's my food average?
Nobody told me about the fee for wires. What is it normally?
My lawyer friend says keep records for 7 years. How far back do yours go?
A reporter asked folks in our street about prices. How much more do I pay for eggs, I mean groceries?
The union gave us a bonus. When did it arrive?
I've been told that the school will refund the deposit in May. Nothing to do yet. Remind me how much I paid?
They overcharged my brother at that shop. Mine was right. What did I pay there?
I had to cancel a flight and got all my money back, great. Show the refund.
My niece wants to open an account. How old must she be?
I found an old check from my aunt. How long are checks good for?
The sale ended before I got there. No harm. How much room have I for a coat?
A mi hermana le robaron la tarjeta la semana pasada y sigue temblando. Yo estoy bien. ¿Me muestras mis últimas diez compras?
Enterramos a mi tío en 2021 y tardó un año en arreglarse. Ya está todo. ¿Cuánto pago de seguro de vida?
Perdí el trabajo en primavera y encontré uno mejor en junio. ¿Cómo va mi ingreso contra el año pasado?
Mi papá apostaba a los caballos, gracias a Dios ya no. ¿Cuánto gasté en diversión en mayo?
Me iba a quejar y la señora de la ventanilla lo arregló. Solo dime mi saldo.
Pensé que habían usado mi tarjeta y era mi propia renovación del gimnasio. ¿Cuánto es al año?
La tienda me cobró doble y me lo devolvió antes de darme cuenta. ¿Ya entró la devolución?
Desalojaron a mi vecino y me quedé pensando. ¿Cuántos meses de renta tengo ahorrados?
Una compañera dice que su marido le esconde dinero. El mío no. ¿Cómo veo las dos cuentas juntas?
Anoche vi una película de hackers. ¿Cómo me protege la verificación en dos pasos?
Llevo una semana posponiendo esto. Solo necesito saber cuándo acabo el préstamo de estudios.
Mi mamá quiere que deje el papel. ¿Dónde se cambia?
Soy enfermera, turnos de doce horas, estoy muerta. Rápido: ¿cayó mi pago?
Trabajo en una funeraria, no te asustes. ¿Cuánto se fue en gasolina este mes?
Soy mesero y la mitad son propinas. ¿Cuál es mi mes promedio?
Los niños rompieron otra vez la ventana. Pagué 220. ¿En qué categoría está?
Mi ex y yo nos llevamos bien. Manda la pensión el 5. ¿Llegó?
Mi terapeuta dice que mire mis gastos sin juzgarme. Entonces, ¿cuáles fueron los cinco mayores?
Me llegó una carta de una deuda que era del inquilino anterior. No hay nada que hacer. ¿Qué parte de mi ingreso es la renta?
Llamaron del banco por un cargo raro y les dije que era yo. Todo bien. ¿Me lo enseñas otra vez?
Dejé de fumar en marzo. ¿Cuánto menos gasto en la tienda?
Le prometí a mi mujer no comer tanto fuera. ¿Cómo voy?
Mi hijo preguntó si somos pobres. No. ¿Cuál es nuestro patrimonio?
Se nos quemó, no la casa, la cena, y pedimos pizza. ¿Cuánto llevo en pizza este año?
Despidieron a media oficina y a mí no. Si un día me toca, ¿cuánto duran mis ahorros?
El médico dijo reposo, así que por fin veo mis cuentas. ¿Qué vence antes del 15?
Debía 12 mil en tarjetas y ya solo dos. ¿Cuándo acabo con 300 al mes?
Falleció la mamá de un compañero y juntamos para flores. Puse 40. ¿Cuándo fue?
Mi abuela me dejó su coche. ¿Cuánto pago de su seguro?
No soy bueno con las apps. ¿Dónde veo lo que me cuesta la tarjeta en intereses?
No me pases con nadie, me gusta el chat. ¿Cuánto ahorré en agosto?
No necesito un agente para esto. Solo la fecha de vencimiento.
Ya sé que no das consejos. ¿Qué diferencia hay entre una Roth y una tradicional?
Un amigo dice que los bots inventan números. ¿De dónde sale el tuyo?
Leí su página de privacidad y está clara, gracias. ¿Qué cuentas tengo conectadas?
Las ofertas no me molestan, una hasta me sirvió. ¿Cuál tuve en octubre?
Mi marido está embarcado un mes y yo llevo los recibos. ¿Cuáles faltan?
Mi hermano me debe 300 y no pasa nada. ¿Mandó algo?
Treinta años con este banco y nunca un problema. ¿Cómo encuentro un cheque de junio?
El casero por fin arregló la calefacción. Yo le había retenido 100. ¿Cuánto le pagué en total?
Se me cayó el celular al lago, jaja. ¿Cuánto costó el nuevo?
La aerolínea perdió mi maleta dos días y la devolvió. ¿Precio del boleto?
Me rayaron el coche y el otro seguro me pagó. ¿Entraron 850?
Quisieron venderme una garantía y dije que no. ¿Cuánto costó la nevera?
La tarjeta no pasó porque puse mal el pin. ¿Pasó la segunda vez?
El año pasado me fui de un lugar feo y ahora estoy contenta. Compara la renta de antes y la de ahora.
Me dio pánico por la renta y luego cayó el sueldo. ¿Qué queda después de la renta?
El perro se comió mi estado de cuenta, es verdad. ¿Lo puedo bajar otra vez?
Le enseño a mi hija qué es el crédito. ¿Qué es la utilización, con palabras fáciles?
Mi suegro nos prestó para el techo. Entraron 5.000 el lunes, ¿no?
El dentista de los niños es carísimo, ay. ¿Cuánto pagamos este año?
Buenos días, quiero planear las fiestas. El año pasado me pasé. ¿Cuánto me costó diciembre?
Cobro cada dos viernes y la hipoteca es el primero. ¿Cabe este mes?
Me dijeron que cerrar una tarjeta baja el puntaje. ¿Es así?
Mi contadora quiere dos números, donaciones e intereses. ¿Me los das?
Tuvimos inundación en 2023 y pagó el seguro. ¿Cuánto pago por esa póliza?
Estoy en la tienda y con prisa. ¿Puedo gastar 60?
El restaurante puso mal la propina y la corrigió esa noche. ¿Cuál de las dos líneas vale?
Mi hija me dice tacaño. ¿Gasto menos en comida que el año pasado?
Mataría por unas vacaciones. ¿Qué junto con 150 al mes para junio?
Estoy ahogada de trabajo, breve: ¿hay recibos esta semana?
El tráfico estuvo de muerte. Pagué parqueo en dos sitios. ¿Cuánto en total?
Mi mujer dice que soy adicto a la ferretería. ¿Cuál es el total?
Apuesto a que el viaje pasó de mil. ¿Pasó?
Te juro que la cafetería nos asalta. ¿Cuántas visitas este mes?
Ya me rendí con el gimnasio. ¿Se acabó la membresía?
Mi compañera se mudó y se llevó el sofá. En mayo pagué la mitad, ¿cuánto fue?
Estuve enfermo una semana y pedí mucho. ¿Cuánto en entregas?
Anoche fue nuestro aniversario. ¿Cuánto fue la cena?
En marzo cumplo 65 y miro adelante. ¿Cuánto entra cada mes?
Mi marido murió hace diez años y me arreglo bien. ¿Me listas los recibos que pago con cheque?
Es el cumpleaños de mi difunta madre y compré flores, como siempre. ¿Cuánto costaron la última vez?
De niño no había para comer. Hoy anoto cada peso. ¿Cuál es mi promedio en el mercado?
Tuve un amigo jugador, pobre. En fin, ¿cuánto costaron las entradas de Las Vegas?
Hay debate en casa: ¿gastamos más en gasolina o en comida?
Vendo mi coche y el comprador paga el viernes. Quiero saber lo que debo del préstamo.
El gerente dijo que el aumento venía en octubre. ¿Cambió mi pago?
La app me sacó y me preocupé, pero ya entré. ¿Qué hay de nuevo desde el lunes?
Me quejé con la telefónica y me dieron un crédito de 30. ¿Está en el recibo?
Me peleé con el servicio del cable, no con ustedes. ¿Cuánto les pago?
En enero reporté la tarjeta perdida y ya tengo otra. ¿Mis pagos automáticos están en la nueva?
Pensamos separar las cuentas, por las buenas. ¿Qué pago yo solo?
Mi hijo compró un juego en la tableta, yo le di permiso. ¿Cuánto fue?
A un amigo lo estafaron con entradas. Las mías eran buenas. ¿Cuánto pagué?
Quiero dejar de vivir al día. ¿Por dónde empiezo?
Siento que soy malo con el dinero. ¿Voy peor que el año pasado?
Me preocupa diciembre. ¿Qué recibos cayeron ese mes el año pasado?
No puedo creer lo que cuesta la guardería. ¿Es más que la renta?
No podía dormir y estoy revisando mis cuentas. ¿Cuánto gasté esta semana?
Me da miedo mirar. ¿Qué tan mal estuvo el fin de semana?
Me da pena preguntar, ¿me explicas otra vez el interés?
Mi jefe pagó tarde, ya está. ¿Qué día fue?
Mi empresa cambió de nómina. ¿Cambió el nombre en mis depósitos?
Una vieja como yo necesita letras grandes. ¿Se puede?
Escribo despacio, disculpe. Quisiera la lista de mis pagos a la iglesia.
o sea fui a tres conciertos y como que quiero saber el daño
este mi mamá quiere que ahorre la mitad de mi pago y pues cuánto sería
sí hola me dices cuánto pagué del dentista en marzo
bueno resulta que mi compañero y yo dividimos y necesito saber lo que pagué de internet desde enero
la luz salió carísima en julio no? cuánto
no te voy a mentir gasté mucho en juegos este mes cuánto
por cierto lo del cobro doble de mayo ya quedó. ahora el total de mayo
aviso que viajo la otra semana. cuánto costó mi último viaje?
Ayer me pediste elegir una meta. Que sean 500 para el verano.
Antes listaste seis suscripciones. ¿Cuál era la tercera?
Antes de contestar: ya pagué la renta. ¿Qué queda?
En vez del gráfico dame palabras, mi teléfono es chico.
Dije súper y me diste restaurantes. Súper por favor.
Siempre dices "unos". Dame el número exacto.
Lo digo de otra forma. De junio a agosto, ¿cuánto en gasolina?
Dos preguntas. ¿Cuándo cobro y qué vence primero?
Léeme las instrucciones del depósito móvil despacio, lo hago ahora mismo.
Mi jefe imprime instrucciones de todo. ¿Dónde están las de bajar el estado?
Un formulario pide "saldo inicial". ¿Es el del día primero?
La tarea de mi hijo dice "sistema de ecuaciones". No es lo tuyo. ¿Cuánto le he dado de domingo?
Soy programador por mi cuenta. Ignora los pagos de clientes y muestra los demás depósitos.
Mi hija hace de reina malvada en la obra. ¿Cuánto fue el disfraz?
Hagamos como que acepté el trabajo en Denver con 200 más al mes. ¿Cuánto podría ahorrar?
Haz de maestro paciente y explícame qué es una cuenta de depósito en garantía.
Regla nueva en casa: nada de pedir comida entre semana. ¿La cumplimos?
Estoy poniendo reglas nuevas a mi presupuesto. ¿Cuánto sería 10 por ciento menos en comida?
Desde hoy quiero guardar 20 por semana. ¿Cuánto sería en junio?
Eres la tercera app que pruebo y la primera que responde. ¿Mi promedio en comida?
Nadie me habló de la comisión por transferir. ¿Cuál es normalmente?
Mi amigo abogado dice que guarde papeles 7 años. ¿Hasta cuándo llegan los tuyos?
El sindicato nos dio un bono. ¿Cuándo llegó?
La escuela devuelve el depósito en mayo, no hay que hacer nada. ¿Cuánto pagué?
A mi hermano le cobraron de más en esa tienda. Lo mío estaba bien. ¿Cuánto pagué?
Cancelé un vuelo y me devolvieron todo, genial. Muéstrame la devolución.
Mi sobrina quiere abrir cuenta. ¿Qué edad hace falta?
Encontré un cheque viejo de mi tía. ¿Cuánto valen los cheques?
`;
