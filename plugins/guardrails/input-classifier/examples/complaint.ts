/** A grievance about the bank, its people, its products or the assistant. */
export const complaint = `
@@ first
i want to make a complaint
i want to file a complaint
how do i complain about this bank
id like to lodge a formal complaint
this is a complaint
your staff was rude to me at the branch
the woman at the counter treated me like a criminal
i waited three weeks for an answer and nobody called back
i have called five times and nobody helps me
you promised me a better rate and lied
the banker told me there would be no fees and that was a lie
this is the worst bank i have ever used
im going to report you to the cfpb
i will go to the consumer protection bureau
ill take this to the ombudsman
my lawyer will hear about this
im going to sue this bank
i am extremely unhappy with your service
terrible service, i want this escalated
escalate this, i am not satisfied
nobody takes responsibility here and i want that on record
i was misled about the account
you sold me a card i never wanted
i was discriminated against at your branch
they refused to serve me because of my accent
your app has been down for two days and i couldnt pay, unacceptable
this is unacceptable, i want to speak up formally
you closed my account without telling me and thats outrageous
you keep giving me wrong numbers and i want to report it
your assistant gave me wrong information and i paid a fee because of it
i am disgusted with how you handled my case
your bank is a joke, i want my complaint written down
where do i send a complaint letter
i want to report an employee
the branch manager yelled at me
ive been lied to by your call center
you people ignored my letters for months
i demand an apology
i demand an answer to my complaint from october
nothing has been done about my complaint
this bank ripped me off with the transfer promise
you opened an account without asking me, i want to complain
i feel cheated by your loan officer
its a scandal how you treat old customers
im fed up with this bank, put it on file
i am leaving bad reviews everywhere and calling the regulator
how do i contact the regulator about you
the bank took ten days to release my money and i had to borrow, i want to complain
your fees are a rip off and i want to complain officially
you changed my terms without notice and i object
quiero poner una queja
quiero presentar una reclamación contra el banco
quiero hacer una queja formal
cómo me quejo de este banco
esto es una queja
su empleado fue grosero conmigo en la sucursal
la señora de la ventanilla me trató como a un ladrón
llevo tres semanas esperando una respuesta y nadie me llama
he llamado cinco veces y nadie me ayuda
me prometieron una tasa mejor y mintieron
el asesor me dijo que no había comisiones y era mentira
es el peor banco que he tenido
los voy a denunciar
voy a ir a defensa del consumidor
esto lo va a ver mi abogado
voy a demandar al banco
estoy muy descontento con su servicio
pésimo servicio, quiero que esto suba a un superior
nadie se hace responsable y quiero que quede por escrito
me engañaron con la cuenta
me vendieron una tarjeta que no quería
me discriminaron en su sucursal
no me quisieron atender por mi acento
su aplicación lleva dos días caída y no pude pagar, es inaceptable
me cerraron la cuenta sin avisar, es indignante
me das cifras equivocadas y quiero reportarlo
tu información estaba mal y pagué una comisión por eso, me quejo
estoy indignada con cómo llevaron mi caso
su banco es una burla, anoten mi queja
dónde mando una carta de queja
quiero denunciar a un empleado
el gerente me gritó
me mintieron en el call center
ignoraron mis cartas durante meses
exijo una disculpa
exijo respuesta a mi reclamación de octubre
no han hecho nada con mi queja
abrieron una cuenta sin preguntarme, quiero reclamar
me siento estafado por su ejecutivo de préstamos
es una vergüenza cómo tratan a los clientes
estoy harta de este banco, que conste
voy a llamar al regulador
hoja de reclamaciones
tardaron diez días en liberar mi dinero, quiero quejarme
sus comisiones son un robo y quiero reclamar oficialmente
cambiaron las condiciones sin avisar y no lo acepto
the way i was treated at your office is a disgrace
your agent hung up on me, i want to complain
the manager refused to give me his name, i want to file something
i was on hold for two hours and then cut off, this is a complaint
you lost my documents twice and nobody apologises
nobody ever replied to my letter of march
i have been sent from one person to another for weeks
they told me one thing in the branch and another on the phone, i feel deceived
your ad said no fees and i paid fees, thats false advertising
i was pushed into an insurance i didnt want
your employee pressured me into a loan
they opened a savings account without my signature and i want to complain about it
i was told the card is free and it is not, you lied to me
the bank delayed my mortgage until i lost the house i wanted, someone has to answer
because your app failed i missed a payment, i want to complain
your outage cost me money
the assistant gave me false figures three times, i want that reported
this chatbot insulted me, i want to complain
i want to speak up about discrimination in your branch
they made fun of my english at the counter
i was denied service because of my wheelchair
you people are crooks and i'll tell the regulator
reporting you to the attorney general
filing a cfpb complaint today
ill see you in court
my attorney will contact you
i want compensation for the hours i wasted with you
whats the address for complaints
who handles complaints here
give me the form to complain
i want a written answer to my complaint
my complaint number is 22 and nothing has happened
second complaint about the same thing
i am deeply disappointed in this bank and want you to know it officially
thirty years loyal and you treat me like this
i want to leave formal feedback about a rude teller
your fees policy is predatory and i object formally
i was not informed about the change in terms, i protest
how dare you close my branch without notice, i want to complain
worst customer service ever, note it down
i will post about this everywhere and i want a manager to read it
i consider this a breach of contract
this is how you treat seniors, shame
im furious about how my case was handled
unprofessional behaviour by your loan officer, i want it on file
la forma en que me trataron en su oficina es una vergüenza
su agente me colgó, quiero quejarme
el gerente no quiso darme su nombre, quiero presentar algo
dos horas en espera y se cortó, esto es una queja
perdieron mis papeles dos veces y nadie se disculpa
nadie respondió mi carta de marzo
me mandan de uno a otro desde hace semanas
en la sucursal dijeron una cosa y por teléfono otra, me siento engañado
su anuncio decía sin comisiones y las pagué, es publicidad engañosa
me metieron un seguro que no quería
su empleado me presionó para un préstamo y quiero quejarme
me dijeron que la tarjeta era gratis y no, me mintieron
el banco retrasó mi hipoteca y perdí la casa, alguien tiene que responder
por culpa de su aplicación no pude pagar, quiero reclamar
el asistente me dio cifras falsas tres veces, quiero que conste
este bot me insultó, quiero quejarme
quiero denunciar discriminación en su sucursal
se burlaron de mi acento en la ventanilla
no me atendieron por mi silla de ruedas
son unos ladrones y se lo diré al regulador
hoy presento una queja ante el cfpb
nos vemos en los tribunales
mi abogado se pondrá en contacto
quiero una compensación por las horas perdidas
a qué dirección se mandan las quejas
quién lleva las quejas aquí
denme el formulario de quejas
quiero una respuesta por escrito a mi queja
segunda queja por lo mismo
estoy muy decepcionada con este banco y quiero que lo sepan oficialmente
treinta años fiel y me tratan así
quiero dejar constancia de una cajera grosera
no me avisaron del cambio de condiciones, protesto
cerraron mi sucursal sin avisar, quiero quejarme
la peor atención, anótenlo
esto es un incumplimiento de contrato
así tratan a los mayores, qué vergüenza
estoy furiosa por cómo llevaron mi caso
nobody at your bank does their job and i want to say so officially
ive had it. i was promised a callback on monday, tuesday and wednesday
your representative laughed when i said i was struggling. that is not ok and i want it reported
the website says open till 6, the branch was locked at 5. third time. note it as a complaint
you took six weeks to fix your own mistake and not even a sorry
i feel discriminated against, you only ask me for extra papers
you advertised zero interest and then charged me, thats deceptive
i was lied to about the account by your staff in the mall
where can i send a grievance about how my claim was handled
who regulates you? i want to report this bank
you closed the case without reading my evidence, i object
as an older customer i am being pushed out and i want to protest
im done being polite, i want a written apology
the chat gave me a wrong due date and it cost me, i hold you responsible
el que atiende el chat me faltó al respeto, quiero que lo reporten
ya estoy harto, me prometieron llamar lunes, martes y miércoles
su empleada se rio cuando dije que no podía pagar, quiero que conste
la web dice hasta las 6 y la sucursal cerró a las 5, anótenlo como queja
tardaron seis semanas en arreglar su error y ni una disculpa
me siento discriminado, solo a mí me piden más papeles
anunciaron cero intereses y me cobraron, es engaño
su personal me mintió sobre la cuenta
a dónde mando una reclamación por cómo llevaron mi caso
quién los regula, quiero denunciar a este banco
cerraron el caso sin leer mis pruebas, no lo acepto
quiero una disculpa por escrito
el chat me dio mal la fecha de pago y me costó dinero, los hago responsables
@@ third
I want to file a complaint
worst bank ive ever dealt with, i'm complaining
your branch manager was rude to me
Been waiting 5 weeks for an answer!!
I'll be reporting you to the cfpb
This is not what I was promised
Sick of how you treat customers
nobody ever calls back. unacceptable
this assistant keeps lying, put that on record
Your teller laughed at my accent
where do i send a formal grievance about you
You people closed my branch without telling anybody, shame.
I was told the account would be free forever and now the terms have changed, that's dishonest.
The woman on the phone hung up on me twice and I expect an apology from someone.
third time this bot gives me a different total and I want it noted as a complaint
I've been a customer for 22 years and I have never been handled so badly.
Your mortgage department lost my papers twice and nobody takes responsibility.
if i dont hear back by friday im going to the state regulator
The guy at the counter made me prove I was me four times because of how I was dressed, and I'm not letting that go.
Honestly the way your staff spoke to my elderly mother was disgusting and I want it escalated.
You promised a decision in ten days, it's day forty, and all I get is canned emails.
this app has been broken since the update and nobody at the bank gives a damn, writing it up as a complaint
I was sold an insurance add-on with lies about what it covered and I'm unhappy with this bank.
Do not tell me you're sorry again, log my dissatisfaction and tell me who reviews it.
the rate they quoted me at the desk vanished when it was time to sign, bait and switch
I drove forty minutes to the branch because your site said open till five. Doors locked at three, no sign, no note. I took half a day off for it. I want this raised with whoever's in charge.
Not asking about a charge this time. It's about the young man at window four who rolled his eyes and talked over me. I've kept my money here since '98. I'd like it on file.
So I applied for a card in store, the lady swore no credit pull. Guess what, credit pull. I've already talked to a friend who's an attorney. You mislead people.
Hi. I've written 6 messages in two months about my address change. Every time somebody "looks into it". This is a terrible service and I want to complain officially.
okay so yesterday you told me I spent 310 on food, today 190, same month. I planned my week on that. That's a serious failure and I want somebody accountable.
My son has autism and your security guard made him wait outside in the rain. We are both still upset. I will take this to the ombudsman if I must.
I get that you're busy around holidays. But an hour and fifty on hold, then cut off, then another hour? That's contempt. Consider this my complaint.
We closed on the house late because your people sat on a form for three weeks. Cost us our mover. I'm furious and I'm posting reviews everywhere and calling the attorney general.
how do I make a complaint against one of your advisors
your service has gone to the dogs and i want someone to answer for it
You discriminate against people like me and I'm going to prove it.
the credit card you pushed on me is garbage and nothing like the brochure, very dissatisfied
I had an appointment at 10, was seen at 11:40, and got treated like a nuisance.
Consider this written notice that I'm unhappy with how my loan application was handled.
whoever designed this bank's phone menu hates people, lodge a complaint for me
I brought my service dog into your lobby like I have for six years. The new guard told me to get out in front of everyone. I want a written apology and the name of whoever trains them.
Look, I'm a patient man. But my closing documents were sent to the wrong person, then to the wrong address, then not at all. Somebody at this bank ought to answer for that.
Kept getting told "two business days" since the beginning of October. It's almost Thanksgiving. I am done being nice and I'm filing with the regulator tonight.
You redesigned the app and took away the large text. I have low vision and I told you twice through the form. Nobody wrote back. Put this down as an accessibility complaint, please.
el peor banco, voy a reclamar formalmente
su gerente me trató fatal
Llevo seis semanas esperando respuesta!!
los voy a denunciar ante el regulador
Esto no es lo que me prometieron
qué vergüenza de atención, me quejo
nadie devuelve las llamadas, indignante
este asistente miente, que quede registrado
la cajera se burló de mi acento
dónde presento una reclamación por el trato
Cerraron mi sucursal sin avisar y dejaron a los viejitos tirados, es una falta de respeto.
Me dijeron que la cuenta sería gratis siempre y ahora cambian las condiciones, eso es un engaño.
La señorita del teléfono me colgó dos veces y exijo una disculpa.
tercera vez que el bot me da un total distinto, quiero que conste como queja
Llevo veinte años con vosotros y jamás me habían tratado tan mal.
Perdieron mis papeles de la hipoteca dos veces y nadie da la cara.
si el viernes no me contestan me voy con la cfpb y con quien haga falta
Me hicieron enseñar la identificación cuatro veces por cómo iba vestido y no me voy a callar.
Estoy muy inconforme con el trato que recibió mi mamá en ventanilla, quiero que lo eleven.
prometieron resolver en 10 días, van 43, esto es una burla y lo pongo por escrito
desde la actualización la aplicación es un desastre y a nadie del banco le importa, anoten mi reclamo
Me vendieron un seguro con mentiras sobre lo que cubría y estoy harto de este banco.
No me pidan perdón otra vez, registren mi descontento y díganme quién lo revisa.
El tipo de interés que me ofrecieron en la oficina desapareció a la hora de firmar, menuda tomadura de pelo.
su servicio es pésimo y lo voy a contar en todos lados, empezando por el ombudsman
Manejé cuarenta minutos porque la página decía abierto hasta las cinco. Cerrado desde las tres, sin un cartel. Pedí permiso en el trabajo para eso. Quiero que alguien responda.
No vengo por ningún cargo. Es por el chico de la mesa dos, que me habló como si fuera tonta delante de todos. Soy clienta desde el 99. Quiero dejarlo por escrito.
Pedí una tarjeta y la asesora juró que no afectaría a mi historial. Pues sí que afectó. Ya hablé con una abogada. Ustedes engañan a la gente.
Hola. He escrito seis veces por el cambio de dirección. Cada persona me dice "lo estamos viendo". Esto es un mal servicio y deseo presentar una queja oficial.
a ver, ayer dijiste 280 en comida y hoy 170 del mismo mes. con eso hice mis planes. es un fallo grave y quiero que alguien se haga responsable
Mi hijo tiene autismo y el guardia lo dejó afuera bajo la lluvia. Seguimos dolidos los dos. Si hace falta iré al defensor del cliente.
Entiendo que en navidad hay mucha gente. Pero dos horas en espera, se corta, y otra hora más, no es normal. Tómenlo como mi reclamación.
Firmamos la casa tarde porque tuvieron un formulario tres semanas en un cajón. Perdimos la mudanza. Estoy furiosa y voy a ir hasta la fiscalía.
La cita era a las 10, me atendieron casi a las 12 y encima con mala cara. Mi esposo se fue a trabajar sin hacer nada. Así no se trata a un cliente, y quiero que quede constancia.
cómo me quejo de uno de sus asesores
ustedes discriminan a la gente como yo y lo voy a demostrar
la tarjeta que me vendieron es una porquería, nada que ver con el folleto, estoy muy molesto
Hago constar mi malestar por la forma en que llevaron mi solicitud de préstamo.
el que diseñó su menú telefónico odia a la gente, pongan mi queja
pésima atención, exijo hablar de compensación por las molestias y que me respondan por escrito
Entré con mi perro guía como llevo seis años haciendo. El vigilante nuevo me echó delante de todo el mundo. Quiero una disculpa por escrito y saber quién los forma.
Soy paciente, pero todo tiene un límite. Mandaron mis papeles a otra persona, luego a otra dirección y luego a ninguna. Alguien de ese banco tiene que responder por esto.
Que "en 48 horas", me llevan diciendo desde primeros de octubre. Se acabó la amabilidad. Esta noche presento la denuncia ante el regulador.
Con el rediseño quitaron la letra grande. Veo poco y lo avisé dos veces por el formulario sin respuesta. Apunten esto como queja de accesibilidad.
me quejo, así de claro, de su ejecutivo
tres horas de fila pa nada, quiero el libro de reclamaciones
Me cambiaron de asesor cuatro veces y ninguno leyó mi expediente, es una tomadura de pelo y así lo hago constar.
que sepan que voy a ir a la tele con esto, ustedes me trataron como delincuente
Hablé español en la ventanilla y la señora me dijo que aprendiera inglés. Llevo aquí treinta años pagando puntual. No lo dejo pasar, quiero reclamar.
Con el antiguo banco tenía un café y una sonrisa. Ustedes lo compraron y ahora ni los buenos días, y mi poder notarial perdido. Presento queja.
prometieron bono de 200 por abrir la cuenta, hoy dicen que no, publicidad engañosa y voy a reclamar
estoy hasta el gorro de este banco, díganme quién recibe las reclamaciones
@@ fourth
i'm fed up with this bank and i want it written down somewhere
put on record that i was hung up on twice today
your branch manager laughed at me
the teller rolled her eyes and made me wait 40 minutes
i've been on hold an hour and then disconnected, who do i write to about that
nobody at your bank takes responsibility for anything
fourth time i explain the same thing and every one of you tells me something else
i was lied to about the rate
the girl on the phone promised me no closing costs, guess what
you people said 2 days, it's been 3 weeks
still no answer to the letter i sent in june
i was ignored because of my accent
they treated me different because i'm brown
the guard followed me around the branch like a thief
your staff told my business out loud in front of other customers
you closed my branch and nobody told us elderly people
i was signed up for a product i never asked for by your advisor, i feel cheated by you
your banker pushed insurance on my mother who has no clue
the loan officer wasted two months of my time
lost my documents three times. three.
your app has been down all weekend and i couldnt pay anything, unacceptable, i want to complain
your atm is always broken, everyone here is angry, tell your bosses
your chatbot gave me a wrong number and i paid late due to it, i want somebody to answer for that
this assistant keeps giving me false figures, i want that noted officially
i wasted an hour with this bot and i want to lodge a grievance
where is your complaints department
what's the address for complaints
who do i complain to
how can i file a grievance
i need the complaint form
give me your complaints procedure because i'm going to use it
i wish to make a formal complaint against your loans office
i'm filing with the cfpb today
my lawyer will be in touch
see you in small claims court
i'll go to the newspapers about how you treat seniors
the attorney general will hear about this
i am contacting the ombudsman
expect a letter from my attorney
i am reporting this bank to the regulator
i'll post this everywhere, you're crooks
you're thieves and i'm telling everyone
worst service in 20 years as a client
i have been with you since 1988 and never was i so disrespected
shame on you people, i am very disappointed in how i was treated
i'm disgusted with your customer service
you should be ashamed of how your staff talked to my father
very unhappy with how the mortgage team handled me
i want an apology and a written answer
somebody needs to be held accountable for this mess
this is discrimination
you discriminated against me at the branch on elm street
you refused to let me in with my wheelchair
no interpreter was offered although i asked
you told me one thing in the branch and another on the phone, that's misleading
your ad is misleading, i was told 4 percent and got 1
bait and switch, that's what this card was
i was misinformed by your employee and it cost me
you changed my terms without notice, i object and complain
i never got notice of the closing, that's not ok and i want to raise it
you closed my account with no explanation, i want to contest how you did it
my account was frozen for 2 weeks and not one person explained, complaint please
you made me look like a criminal in front of my kids
you sent my statement to the wrong house, privacy violation, i complain
your letter called me by my dead name after i asked twice, i want to complain
your hold times are a joke and i want your manager's manager to know
promised a callback five times. five!!
nobody ever called me back and i want that escalated
please escalate, i've been going in circles since august
escalate my case to whoever handles dissatisfied customers
i'm not satisfied with your answer to my last complaint
i already complained in may, what happened with it, number 4471
my complaint was closed without anyone talking to me, reopen it
want to follow up my complaint
this is my third complaint
i want to give a bad review of the branch officially
how do i report an employee
i want to report the advisor who spoke to me rudely
your collections agent swore at me
your employee made a joke about my weight
the man at the desk refused to give me his name
i was talked down to like a child
they made my wife cry at the counter
your security questions are humiliating, i'd like to protest
i protest the way that i was refused
the way you handled my application was unprofessional
i feel cheated by this bank
i feel deceived
you took advantage of an old woman with that annuity
you broke your promise and i'm going to do something about it
your bank is a scam, you hide fees on purpose, i'm complaining to the government
i was told the account was free. lies
you keep sending me in circles between branch and phone, i had it
three branches three answers, i want a written complaint
unbelievable how slow, 6 weeks for a card, who answers for it
bad bad service i complain
i want complain about the woman in window 4
very bad attention, i want book of complaints
please register one complaint against the branch
kindly register my grievance regarding the delay
i hereby submit a complaint concerning the conduct of your officer
with great regret i must express my dissatisfaction with the treatment received
to the manager: this is not how one treats a loyal customer
um yeah i wanna complain like your people are super rude
ngl your bank sucks and i wanna report the lady that yelled at me
yall are a joke im complaining
im so done w this bank, where do i complain
ok i have had it with yall somebody is gonna hear about this
i waited and waited and waited and they said come back tomorrow, every day the same, i want it noted
your phone menu never lets you out, two weeks i try, this is a complaint
i'm writing because no one else listens: your branch refuses to serve me
you owe me an explanation for how i was treated yesterday
explain to me why your employee called me a liar
the appraiser you sent was rude and late, i want to complain about him
i want compensation for the time you made me lose
compensate me for the hours, you promised
your mistakes cost me the house, i will sue
i'm suing
you'll hear from my lawyer
legal action is next
going to the better business bureau
i want the name of your supervisor to complain about you
bot, i am making a complaint about you
this bot is insulting, i want to complain about it to management
complaint
formal complaint
i have a complaint
complain
unacceptable treatment
rude staff
poor service, want to report it
awful experience in your branch today, and someone should know
this bank lies
you lied to me
you misled me
broken promises again
nobody helps
how many weeks must one wait for an answer from you people
i told three people the same story and all promised. nothing. i'm done being nice
estoy harto de este banco y quiero que quede escrito
que conste que hoy me colgaron dos veces
el gerente de la sucursal se burló de mí
la cajera me hizo mala cara y esperar 40 minutos
llevo una hora en espera y me cortaron, a quién le escribo
en este banco nadie se hace responsable
es la cuarta vez que explico lo mismo y cada quien dice otra cosa
me mintieron con la tasa
la muchacha del teléfono prometió sin gastos y mira
dijeron 2 días y van 3 semanas
sigo sin respuesta a la carta de junio
no me hicieron caso por mi acento
me trataron diferente por ser morena
el guardia me siguió como si fuera ladrona
hablaron de mis cosas en voz alta delante de todos
cerraron la sucursal y a los viejitos nadie nos avisó
el asesor me metió un producto que no pedí, me siento engañado por ustedes
le vendieron un seguro a mi mamá que no entiende nada
el de préstamos me hizo perder dos meses
perdieron mis papeles tres veces. tres
la app estuvo caída todo el fin de semana, inaceptable, quiero quejarme
el cajero siempre está malo, dígale a sus jefes, estamos molestos
tu chat me dio un número malo y pagué tarde por eso, alguien debe responder
este asistente me da cifras falsas, quiero que conste oficialmente
perdí una hora con este bot y quiero poner una queja
dónde está el departamento de quejas
cuál es la dirección para reclamaciones
ante quién me quejo
cómo pongo una queja
necesito la hoja de reclamaciones
quiero el libro de reclamaciones
páseme el formulario de quejas
deseo presentar una queja formal contra la oficina de préstamos
hoy mismo los denuncio
nos vemos en el juzgado
voy a ir a los periódicos por cómo tratan a los mayores
se va a enterar la fiscalía
voy a acudir al defensor del cliente
esperen carta de mi abogado
los voy a reportar con la condusef
los denuncio en consumo
los voy a demandar
los demando
voy a publicar esto en todos lados, son unos rateros
son unos ladrones y se lo diré a todo el mundo
el peor servicio en 20 años de cliente
soy cliente desde 1988 y nunca me faltaron así al respeto
qué vergüenza, muy decepcionada de cómo me trataron
estoy indignada con su atención
deberían avergonzarse de cómo le hablaron a mi papá
muy descontento con los de la hipoteca
quiero disculpas y respuesta por escrito
alguien tiene que responder por este desastre
esto es discriminación
me discriminaron en la sucursal del centro
no me dejaron entrar con la silla de ruedas
pedí intérprete y nada
en la oficina me dicen una cosa y por teléfono otra, es engaño
su publicidad es engañosa, decía 4 por ciento y me dan 1
su empleado me informó mal y me costó dinero
me cambiaron las condiciones sin avisar, protesto
me cerraron la cuenta sin explicación, quiero reclamar por el trato
tuve la cuenta congelada 2 semanas y nadie explicó nada, quiero poner queja
me hicieron quedar como delincuente delante de mis hijos
mandaron mi estado a otra casa, violaron mi privacidad, me quejo
los tiempos de espera son una burla y quiero que lo sepa la dirección
prometieron llamarme cinco veces. cinco!!
nunca me devolvieron la llamada y quiero que esto suba de nivel
escalen mi caso, llevo dando vueltas desde agosto
no estoy conforme con la respuesta a mi queja
ya me quejé en mayo, qué pasó con el folio 4471
cerraron mi queja sin hablarme, ábranla otra vez
quiero dar seguimiento a mi reclamación
es mi tercera queja
cómo reporto a un empleado
quiero reportar al asesor que me habló mal
el cobrador de ustedes me insultó
su empleado hizo un chiste de mi peso
el del escritorio no me quiso dar su nombre
me hablaron como a una niña
hicieron llorar a mi mujer en la ventanilla
sus preguntas de seguridad son humillantes, protesto
la forma en que llevaron mi solicitud fue poco profesional
me siento estafada por el propio banco y sus vendedores
se aprovecharon de una anciana con ese seguro
no cumplieron lo prometido y voy a hacer algo al respecto
esconden comisiones a propósito, me voy a quejar al gobierno
me dijeron cuenta gratis. mentira
me mandan de la oficina al teléfono y del teléfono a la oficina, ya basta
tres sucursales tres respuestas, quiero queja por escrito
6 semanas para una tarjeta, quién responde
muy mala atención, me quejo
quiero quejarme de la señora de la ventanilla 4
por medio de la presente interpongo queja por la conducta de su funcionario
lamento expresar mi profundo malestar por el trato recibido
señor director: así no se trata a un cliente fiel
oye quiero quejarme su gente es súper grosera
la neta su banco es una porquería y quiero reportar a la que me gritó
son una burla, me voy a quejar
ya me cansé de este banco dónde me quejo
estoy hasta la madre de ustedes, alguien me va a oír
esperé y esperé y me dijeron vuelva mañana, todos los días igual, quiero que quede asentado
escribo porque nadie me escucha: la sucursal se niega a atenderme
me deben una explicación por el trato de ayer
explíquenme por qué su empleado me llamó mentiroso
quiero compensación por el tiempo que me hicieron perder
sus errores me costaron la casa, voy a demandar
bot, estoy poniendo una queja contra ti
este bot es un insulto, me quejo con gerencia
queja
queja formal
tengo una queja
reclamo por mala atención
trato inaceptable
personal grosero
mala experiencia hoy en la oficina y alguien debe saberlo
este banco miente
me mintieron
me engañaron ustedes con ese contrato
otra vez no cumplen
nadie ayuda
se lo conté a tres y todos prometieron. nada. se acabó la amabilidad
che son un desastre, quiero hacer el reclamo formal
voy a defensa al consumidor, así de una
po la atención es pésima, quiero dejar un reclamo en el sernac
quiero radicar una queja
voy a poner un derecho de petición por el maltrato
quisiera interponer una PQR
me voy a quejar a la superintendencia
indecopi se va a enterar
pésimo servicio de la ejecutiva, quiero reclamar por ella
I drove forty minutes because your site said open till five. Closed since three, no sign. I'd taken leave from work. I want somebody to answer for it.
The rate I was offered at the desk was gone when it was time to sign. What a joke you are.
Don't tell me you're sorry again. Log my dissatisfaction and tell me who reviews it.
I was told the account would be free forever and now the terms have changed. That's dishonest.
If I don't hear back by Friday I'm going to the state regulator.
Sick of how you treat customers.
This assistant keeps lying, put that on record.
The officer spoke to my wife as if she couldn't read. She's a professor. We expect an apology.
I brought every paper twice. Each time a new one was missing. Your people don't talk to each other and I pay the price.
Four calls, four promises, zero calls back. I'm writing this down and so should you.
You closed at noon with twenty people in line, most of us old. Shame.
The chat told me there's no fee. There was a fee. Who is responsible for what this thing says?
He raised his voice at me in front of my boy. I won't let that go.
I've been passed around like a parcel since Tuesday. I want the name of who's in charge of complaints.
Manejé cuarenta minutos porque la página decía abierto hasta las cinco. Cerrado, sin cartel. Pedí permiso en el trabajo. Que alguien responda.
La tasa que me ofrecieron en la oficina desapareció al firmar. Vaya tomadura de pelo.
No me vuelvas a decir que lo sientes. Registra mi disgusto y dime quién lo revisa.
Me dijeron que la cuenta sería gratis para siempre y cambiaron las condiciones. Eso es deshonesto.
Si el viernes no me contestan voy con el regulador.
Harta de cómo tratan a la gente.
Este asistente miente, que quede registrado.
El oficial le habló a mi esposa como si no supiera leer. Es profesora. Esperamos una disculpa.
Llevé los papeles dos veces. Cada vez faltaba otro. No se hablan entre ustedes y yo pago los platos rotos.
Cuatro llamadas, cuatro promesas, ninguna respuesta. Lo estoy anotando.
Cerraron a mediodía con veinte personas en fila, casi todos mayores. Qué vergüenza.
El chat dijo que no había comisión. Hubo comisión. ¿Quién responde por lo que dice esta cosa?
Me levantó la voz delante de mi hijo. No lo voy a dejar pasar.
Me traen de un lado a otro desde el martes. Quiero el nombre de quien lleva las quejas.
@@ fifth
I've banked here thirty years and your new manager talked to me as if I were a beggar.
three branches, three different answers, and not one apology. put that somewhere it counts
your hold music and I are now on first name terms. 2 hours 40. i want somebody to answer for it
You told my mother on the phone the card was free for life. It is not. That's deceit.
never in my life have i been made to feel so small as at your desk on elm street
this chat gave me october wrong, then september wrong. Log it, I want it followed up
shame on you people, fourteen days for a simple letter
I intend to write to the regulator about how you handled my application.
who's in charge of listening to unhappy customers because i am one
the app ate my form for the 5th time and your team says "clear your cache". not acceptable
My attorney has been copied on this. You had thirty days.
i was promised a callback by noon tues, noon wed, and noon thurs
the guy at window 3 laughed at my accent
your fees went up and you hid it on page nine, thats sneaky and i'm taking it to the consumer bureau
rate my experience? zero. and i mean to make it official
You closed my branch, my ramp, my only way in with a wheelchair, without a word.
i want it noted that your agent hung up on me twice
what a joke of a bank, i opened this account because of a bonus you then refused
they made me wait outside in the rain with my baby because of "policy", who do i write to about that
ur assistant keeps calling me by the wrong name after i corrected it and im fed up, report it to whoever
Kindly treat this letter as a formal expression of dissatisfaction regarding the conduct of your loan officer.
my documents were lost by you. twice. and i get blamed
it's discrimination, they asked me for papers they didn't ask the lady before me
I'm going to the newspapers with this
bad bad bad service, 6 weeks for a debit card
how dare you decline me without one line of explanation, i demand a review of how i was treated
your translator never showed up and i signed something i couldnt read. i hold you responsible
the person who sold me this account left out the penalty on purpose
you people should be ashamed: my dad is deaf and you keep insisting he call
im posting the whole story online unless someone owns up to this mess
five transfers between departments, and the last one told me to start again
I was called "sweetie" by your advisor throughout. I found it demeaning and I expect a reply.
as a shareholder AND a customer im appalled
this isn't the service that was advertised and I have the flyer to prove it
i've asked nicely 4 times. next letter's from the ombudsman
you sent my statement to my ex's address after i changed it. unforgivable
nobody got back to me about the thing from february. its november
where does one lodge displeasure here? your teller accused me of lying
Your so-called advisor pushed insurance on my grandmother that she didn't understand.
worst onboarding ever, whoever designed this should hear from me
I'm not letting this go: your guard followed me around the lobby.
you people froze my payday "by accident" and shrugged. i want an apology in writing
the branch was supposed to open at 9. i stood there till 9:50. unprofessional and not the first time
you keep moving the goalposts on my mortgage papers and im sick of it, escalate
this bot told me something false about fees and i acted on it. that must go on file
Disappointed doesn't begin to cover it. Please open a case about your card team.
your chat closed on me mid sentence and the next person knew nothing. do better. who's your boss
treated like a criminal for depositing my own cash
what is the address for grievances, I've a long one about the mobile check thing
pathetic. 1 star. and the cfpb will hear the rest
I was misinformed by two employees and it cost me my apartment application
you guys botched my address change three times and i'd like it escalated to somebody with a pulse and a title
been a loyal customer and you reward new ones only, i resent it and want it passed up the chain
your letter called me by my dead name though I filed the change. This needs answering.
the counter lady rolled her eyes at my mom's english
it is an outrage how long your people sat on our escrow papers
i feel cheated by the "no strings" account, plenty of strings
not ok that i have to explain my disability to a new person each time i call
consider this my protest about the saturday closing, in writing
Llevo treinta años con ustedes y el gerente nuevo me habló como a un mendigo.
tres sucursales, tres respuestas y ni una disculpa, que conste en algún lado
dos horas cuarenta con la musiquita, alguien tiene que dar la cara
a mi mamá le dijeron que la tarjeta era gratis de por vida y era mentira
nunca me sentí tan poca cosa como en su mostrador de la calle Olmo
este chat me dio mal octubre y luego mal septiembre, regístrenlo y den seguimiento
qué vergüenza de banco, catorce días para una carta
voy a escribirle al regulador por cómo llevaron mi solicitud
quién atiende a los clientes descontentos, porque yo soy uno
la app se tragó mi formulario por quinta vez y me dicen que borre caché, no es de recibo
mi abogado ya está en copia
me prometieron llamar el martes, el miércoles y el jueves, y aquí sigo
el muchacho de la ventanilla 3 se burló de mi acento
subieron las comisiones y lo escondieron en la página nueve, los voy a denunciar con la oficina del consumidor
¿que califique mi experiencia? cero, y quiero hacerlo oficial
cerraron la sucursal con rampa sin avisar y yo ando en silla
que quede asentado que su agente me colgó dos veces
abrí la cuenta por el bono y luego me lo negaron, una burla
me tuvieron bajo la lluvia con mi bebé por "políticas", ¿a quién le escribo?
Sírvanse tomar la presente como formal inconformidad por el trato de su oficial de crédito.
perdieron mis documentos dos veces y todavía la culpa es mía
eso es discriminación, a la señora de adelante no le pidieron nada
me voy a ir a la prensa
pésimo, seis semanas por una tarjeta
cómo se atreven a rechazarme sin una línea de explicación, exijo que revisen cómo me trataron
el intérprete nunca llegó y firmé algo que no entendía, los hago responsables
la que me vendió la cuenta se calló la penalización a propósito
mi papá es sordo y siguen diciéndole que llame, no tienen madre
si nadie da la cara lo subo completo a redes
me pasaron por cinco departamentos y el último me dijo que empezara de nuevo
su asesor me dijo "mi reina" toda la cita, me pareció denigrante y espero respuesta
eso no es lo que anunciaban, aquí tengo el volante
lo he pedido por las buenas cuatro veces, la próxima va el defensor del cliente
mandaron mi estado de cuenta a casa de mi ex después de que cambié la dirección, imperdonable
lo de febrero sigue sin respuesta y estamos en noviembre
su cajera me llamó mentirosa, dónde pongo la queja
le encajaron un seguro a mi abuela que ni entendió, qué poca
el guardia me siguió por todo el vestíbulo y esto no se queda así
me congelaron la quincena "por error" y se encogieron de hombros, quiero disculpa por escrito
abren a las nueve dicen; yo estuve ahí parada hasta las diez menos diez y no es la primera vez, hagan algo con esa gente
cada semana piden otro papel para la hipoteca, estoy hasta las narices, elévenlo
el robot este me informó mal de las comisiones y yo actué por eso, déjenlo en mi expediente
decepcionada es poco, abran un caso sobre el equipo de tarjetas
la trataron como delincuente por depositar su propio efectivo
ché, una verguenza la atención, son unos chantas y lo voy a decir en el Banco Central
a dónde se mandan los reclamos formales, tengo uno largo de lo del cheque por celular
dos empleados me informaron mal y por eso perdí el departamento
cambiaron mal mi dirección tres veces, quiero que lo vea alguien con cargo
tantos años de cliente fiel y los regalos son para los nuevos, me parece injusto y quiero que llegue arriba
la señora del mostrador le torció los ojos al inglés de mi mamá
es indignante lo que tardaron con nuestros papeles de la escritura
me siento estafado con su cuenta "sin letra pequeña"
no es justo tener que explicar mi discapacidad cada vez que llamo
tomen esto como mi protesta por el cierre de los sábados
menuda chapuza, tío, llevo un mes con el traslado de nómina y nadie responde por ello
ustedes son unos irrespetuosos, dos veces me dejaron con la palabra en la boca
oiga yo quiero poner la cara de su supervisor enfrente y decirle lo mal que me atendieron
la ejecutiva me trató de usted ignorante frente a todos, exijo que la sancionen
qué falta de seriedad: me citan, pierdo medio día y el asesor estaba de vacaciones
@@ sixth
hey quick one. your chat person hung up on me mid sentence. twice. want to make a formal thing of it
les entregué un sobre cerrado en propia mano y lo extraviaron, negaron haberlo recibido y después lo encontraron debajo de una engrapadora. Exijo una disculpa por escrito.
this assistant talked down to me like im a child when i asked about credit cards and im an accountant. feedback? no. complaint.
lo que me hicieron no tiene nombre pero el que lo hizo sí, y está en su gafete, y lo voy a poner en mi denuncia
To whom it may concern: shouted at, over a lost pen. Yes, a pen. Your employee, at noon today, window by the plant.
Me dijeron por teléfono que grababan la llamada por calidad. Perfecto: escuchen la calidad con que me insultó su agente y respóndanme.
You promised the rate would hold till spring. It didn't. I've got the email, and I'm taking it to whoever supervises you.
ustedes no tienen idea de lo que es esperar 5 semanas una llave de caja de seguridad con el acta de nacimiento adentro. yo sí. y ya me harté, dónde firmo la inconformidad
I've already drafted my post for every review site there is, and copied the ombudsman. Thought you should know why: six broken promises.
¿Ustedes capacitan a la gente para decir "no se puede" o les sale natural? Me lo dijeron once veces, y a la doceava resultó que sí se podía. Quiero que alguien responda por mi tiempo.
Consider this a letter of protest about your closing the only branch in our county with two weeks' notice.
Su aplicación me saluda por el nombre de mi exmarido, lo he reportado seis veces y les da igual. Es humillante. Quiero formular una protesta.
The app kept me locked out over a whole holiday weekend and your staff shrugged. I want to lodge this officially.
Hace tres años que pido que quiten el escalón. Hoy me caí. Esto ya va con abogado, aunque no me rompí nada.
mortgage application: 11 weeks, 4 loan officers, same papers uploaded over n over. unacceptable, escalate this
yo no quiero que me expliquen, quiero que se disculpen. me dejaron esperando dos horas con mi bebé llorando y pasaron a los de traje
the lady at window 3 laughed at my english in front of everyone. I want somebody above her to know about that
se pasaron de la raya: corrigieron mi nombre "para que suene más fácil" en mi propia tarjeta. es una falta de respeto y quiero una respuesta oficial
Was assured in May no hard pull on my credit. It was a hard pull. Deceptive, and I'm pursuing it.
dice la encuesta que califique del 1 al 10. no tienen el menos diez? pues escríbanlo ustedes y léanselo al gerente de la calle ocho
I waited four weeks for a card that takes "five to seven days". I'd like this treated as a formal grievance, please.
nunca escribo estas cosas pero qué mal, de verdad qué mal me trataron en la oficina de la 8, y con qué desgano. que lo lea un director
the branch was open on the door and closed on the inside lol. then the guy says 'not my problem'. i want a manager to know he said that
me citaron, me cancelaron, me citaron, me cancelaron. parece novela. mi inconformidad número 5, a ver si esta la archivan donde se vea
i was told 48 hours. that was a month ago. i have the transcript. what a way to run a business
pésima la señora de hipotecas, me preguntó que de dónde sacaba yo tanto dinero con ese acento
My application was turned down and the reason you gave is someone else's reason, wrong job, wrong state. I asked for a review, got a form letter. I'm going to the state attorney's office.
no me voy a callar, llevo tres meses oyendo "la otra semana". esto ya va pal regulador
They said if I brought the utility bill it would be done the same day. I brought it. I have brought it four times. I'm not a person who complains but I am now.
voy por el abogado numero dos porque el primero se cansó de que no le contesten las cartas
The man refused to serve my son because he uses a speech device. He is an adult and he's your customer. This won't be let go.
su chat me dejó en visto cuarenta minutos y luego me pidió calificarlo. lo califico así: voy a la procuraduría del consumidor
your assistant told me last week my due date was the 20th. it was the 15th. my boss chewed me out cause i was on the phone about it all day. i want this wrong info documented against the assistant
una vergüenza de banco, y ojo que lo digo yo que trabajé en tres. pongan mi comentario donde van las reclamaciones, no donde van las sonrisas
who do i write to about how i was treated monday? and i dont mean a nice survey
Lo que me molesta no es el no. Es que me tuvieran dos meses diciendo que sí, que ya casi, que firmara aquí. Preséntenle mi reclamo a quien corresponda.
Never in my life have I been spoken to like that by a bank manager. He called me 'sweetheart' and told me to come back with my husband.
Cuando pedí sentarme me dijo que las sillas eran para "clientes de inversión". Tengo la cadera operada. Que lo sepa su presidente.
third different answer to the same question from this bot. put that on record somewhere
Yo confié. Me pintaron una cuenta sin letra pequeña y la letra pequeña era todo lo demás. Me siento engañada y así lo voy a declarar en la oficina del consumidor.
I am not satisfied and I do not want to be calmed down. I want it registered that my case has been ignored since Lent.
El gerente nuevo le puso apodo a mi niño con síndrome de Down. Llevo toda la tarde temblando de rabia. ¿Quién responde por él?
the bot gave my wife one number and me another for the same joint account on the same day, which is a pretty bad look for a bank. i want a formal response
Escribo con calma porque gritando no me hicieron caso: la sucursal del lago lleva un mes sin atender a nadie que no traiga cita, y las citas no existen. Denle curso a esta reclamación.
My grandmother would have said: they smile with their teeth only. I was treated like dirt in that office over a name spelled wrong, and I won't be quiet about it.
ya llamé a la tele, a la radio y a mi congresista. les tocaba a ustedes enterarse de último, como yo con el cierre de la sucursal
The wheelchair ramp at your downtown branch has been broken since August. I've told three people. I've now told the city too.
cuatro promociones incumplidas, cuatro disculpas copiadas y pegadas. la quinta va con copia a la prensa
is there a box for people you've let down? I've got a full page for it
después de la operación de ojos pedí letra grande y se rieron. De eso es que quiero hablarle a su oficina de quejas.
Your rep told me the bonus applied to existing customers. Signed up because of it. Now it's 'new customers only'. I was lied to
Me vendieron el seguro como obligatorio para el préstamo. No era obligatorio, me enteré por mi cuñado. Ya lo cancelaron, pero lo que hicieron se llama engañar y pienso reportarlo.
my lawyer says hi. youll get her letter about that closed account next week
Yo fui por información y salí con una tarjeta que no quería porque el muchacho "tenía que cumplir su meta". Esas metas las va a conocer el supervisor bancario.
u sold my mom a product she didnt understand, she's 78, she thought it was a savings. she's fine, we pulled out no loss, but what your salesman did was wrong and i want him reported
Buenas. Soy cliente de los que saludan. Ayer saludé y me contestaron "¿y este qué quiere?". No pienso pasarlo por alto.
Your advisor promised to sit with me for an hour and gave me seven minutes with one eye on his phone. I came away feeling small. Please see that this reaches the right desk.
mal, mal, mal. así atienden ustedes, y se lo voy a contar a quien les da la licencia
u guys changed the account terms and buried it in an email nobody reads. thats shady and im reporting it
mi queja anterior la cerraron sin leerla, lo sé pq me contestaron sobre una tarjeta y yo hablaba de una rampa. ábranla otra vez y pónganle un adulto
how many weeks does it take to fix an accent mark in my surname. answer so far: nineteen. im done being polite
La nueva tarjeta la anunciaron como "acepta en todas partes" y en mi pueblo no la acepta ni el mercado. Publicidad mentirosa, voy a presentar una reclamación.
put me down as one very unhappy customer. the notary didnt show. again. took a day off work. again
me cerraron la puerta en la cara a las 4:52, el letrero dice 5. llovía. quiero que sancionen al que fue
Thirty one years with this bank and I was made to stand outside in the rain for my appointment. I am putting this in writing.
Yo no sé en qué escuela aprendió modales su subgerente, pero quiero que quede constancia de que no fue a clase.
one star. zero if i could. and im telling the news station, they do those segments
El guardia me hizo quitar el pañuelo de la cabeza para entrar. Tengo cáncer. Ustedes verán qué hacen con él, pero yo quiero saberlo por escrito.
Every time I raise it I'm told "it's been escalated". To where? The moon? I would like my dissatisfaction registered properly this time.
de qué sirve sacar cita si el señor se fue a almorzar justo a mi hora, y eso tres veces. exijo que alguien le llame la atención
Second time the safe deposit room was shut in posted hours. I had a guest from abroad who came for one document. Appalling. I wish to make a complaint in due form.
Me sostuvieron que el documento era imposible. Mi vecina lo obtuvo ayer, misma ventanilla, otra cara. Llámelo usted como quiera, yo lo llamo discriminación y así lo denuncio.
ok being fr the new app is trash, but that's not the issue, the issue is support telling me it's "my phone" for 2 months n never once looking. log it as a grievance
Cambié de banco a ustedes por una promesa que me hizo un ejecutivo de corbata roja, y ahora nadie conoce ni la promesa ni la corbata. Me siento burlado y lo hago constar.
The consumer protection office gave me a case number and told me to tell you I have one. So: I have one.
A mi edad no se le dice a una "abuela, apúrese". Soy doctora, por cierto. Deseo presentar una reclamación contra esa empleada.
Security guard followed me around the lobby the entire time. Nobody else. Just me. You know why and I know why. I want it looked into.
"Vuelva mañana", "vuelva mañana". Llevo catorce mañanas. Tramiten esto como queja formal
I hope this gets read. The teller discussed my balance out loud, the line behind me heard every dollar, including my neighbor.
Nos hicieron desvestir la historia de toda la familia para abrir una cuenta de ahorro a mi suegro, por venir de donde viene. A otros no les preguntan eso. Lo voy a denunciar.
I'm just gonna say it: this was the worst service ive had from anybody and that includes the dmv
Pasé vergüenza delante de mi suegro por culpa de su gerente, que le comentó mi solicitud como si fuera chisme de barrio. Eso no se queda así
I want the name of your boss's boss, you've fobbed me off since March and somebody up there should hear about it
No busco regalitos de consolación. Busco que alguien reconozca que me hicieron venir cinco viernes seguidos por una firma que nunca hizo falta.
they keep spelling out 'valued customer' while leaving me in queue number 84. write that down for management
Ayer su empleada le dijo a mi mamá que "para eso están los asilos". Necesito que eso llegue arriba, con fecha y hora.
The letter you sent me was addressed "Mr." again. I've corrected it in person, by phone and in writing. It's insulting, and it's going in a discrimination report.
en la fila preferencial me pidieron "probar" que estoy embarazada. de siete meses. anoten mi queja con mayúsculas
Listen, I've been patient. Nobody has been rude. But nobody has done anything for two months either, and I want that acknowledged by someone with a title.
me da igual el regalo, guárdense la taza. quiero que reconozcan que me mintieron con lo del préstamo
sick of being upsold every time i step in. came for a cashiers check left with three brochures and a lecture. whoever trains these people should be ashamed, pass that on
bro me trataron como delincuente por llevar capucha, tengo 17 y quería abrir mi cuenta, mi mamá quiere poner queja y yo tb
Whatever they told you in training, sighing at an old woman because she counts slowly isn't service. I'd like her supervisor to hear of it.
tu respuesta de ayer me hizo llegar a la notaría con un dato falso y hacer el ridículo. no quiero que me lo corrijas, quiero que alguien tramite la queja contra ti
no one told me the branch moved, drove 50 miles with my walker in the back. very let down by you people and i want that passed up
el servicio en español que anuncian es un botón que no sirve. eso es engañar a la gente y pongo la queja
told one thing on the phone, another at the counter, a third in the letter. I dont want an explanation any more I want a reference number and someone accountable
no me gusta amenazar así que no amenazo: informo que mañana a las 9 estoy en el juzgado de reclamos menores con ustedes de demandados
I do not accept the answer I was given on the 9th. Please take this as my appeal to the complaints department.
Hay cosas que se dejan pasar y otras que no. Que me pidieran bajar la voz por hablar en guaraní con mi hermana no lo dejo pasar.
I ask for interpreter, they say no, they say bring your kid. Kid is nine. It is not right and I want to denounce this.
Mi marido y yo fuimos juntos, y el asesor le habló solo a él toda la hora, y el préstamo era mío. Es indignante y lo quiero por escrito en algún lado.
not looking for money back, looking for an apology. your branch guy accused me of forging my own id
estoy cabreado, así, sin adornos: un mes para activar una tarjeta y cada agente culpa al anterior. dadme el trámite de reclamación
the 'premium' account is a joke. lounge access was advertised, lounge never heard of you. misleading advertising, simple as
Con todo respeto, señor robot, sus jefes deben saber que me ha dado dos cifras distintas del mismo ahorro en la misma tarde, y quiero que conste como reclamación.
Dear Sirs, further to my letters of May and July, both unanswered, I now give notice that I shall approach the authorities.
Yo lo que tengo con ustedes es un pleito de dignidad: mi solicitud la ojearon treinta segundos y la tiraron al cesto delante de mí. Eso va a la procuraduría.
filing with the regulator tonight unless i hear something sensible from ur side
le pedí al bot lo de mi ahorro y me regañó por gastona. ¿perdón? quiero reportar eso
I'd love to speak well of you but that counter clerk told me to 'learn to read'. I'm dyslexic.
Al señor de la ventanilla dos le sobran años de servicio y le falta el servicio. Me tiró los papeles. Tome nota el que deba tomarla.
I trusted you with my business account and you froze it for a 'review' right at payroll with no call. Not one call. We've sorted it out since but I expect somebody to answer for that.
que conste en acta, en piedra o donde quieran: nadie, NADIE, me ha contestado un correo desde el 2 de mayo
been on hold a combined 6 hrs this week. six. nobody ever called back like they swore they would. this is disgraceful and i want it noted
El supervisor me prometió llamarme antes del mediodía. No dijo de qué año. Tomen nota de mi disgusto, por favor, y denle número.
yall lost my paperwork AGAIN, with my birth certificate in it, and the girl goes 'it happens'. nah. it happens?? who's in charge of this place
Les firmé de buena fe un cuestionario y lo usaron para venderme un fondo que ni pedí explicar. Me salí a tiempo, pero la mala práctica hay que reportarla y la reporto.
you people had one job: send the form to my landlord by friday. apartment went to someone else. i hold the bank responsible
el asistente le contestó a mi abuelo con una palabra que no voy a repetir cuando preguntó por su pensión. guardé pantalla. ¿a quién le sale la cara de vergüenza? pásenselo
@@ seventh
I want to file a complaint about the branch on my street
Quiero la hoja de reclamaciones: el chaval de la ventanilla me ha tratado como si fuera tonta
third time this assistant gives me a wrong balance, I want that on record
Llevo seis semanas esperando una respuesta de ustedes y nadie me llama
the teller laughed at my accent in front of the whole line
me prometieron una tasa y me dieron otra, eso es engaño
your manager hung up on me. twice
Voy a ir a la defensoría del consumidor por cómo me trataron
i'm reporting you to the cfpb, had it with this bank
una falta de respeto total, loco, me hicieron ir tres veces al pedo. quiero dejar el reclamo asentado
worst bank i have ever dealt with, 22 years and this is how you treat me
qué mamera con ustedes, llevo un mes que venga mañana, que venga pasado. voy pa la superintendencia o como se llame acá
My lawyer will be in touch about the way you handled my mortgage papers
Esa muchacha del counter me botó los papeles encima y me dijo bruta. Yo quiero que eso quede escrito y que la sancionen
where do i send a grievance about your mortgage department
Esto es una falta de respeto, quiero presentar una reclamación por el trato
So I brought my service dog into your lobby and the guard made me wait outside in the rain. That's against the law and I intend to take it further.
Me dijeron que el préstamo estaría en cinco días. Van treinta y dos, y cada persona con la que hablo me cuenta una historia distinta. Estoy harto de ustedes.
I drove 40 minutes because your app said the branch was open. It was closed. Same thing last month. Somebody there needs to answer for that.
Fui con mi mamá a abrir una cuenta y le hablaron como si fuera niña chiquita. Ella es ingeniera. No vuelvo y quiero que lo sepan sus jefes.
your bot told me my car payment was the 15th, it was the 12th. i trusted it. this is on you and i want it logged as a complaint
Mandé los mismos papeles cuatro veces, cuatro. Siempre los pierden y siempre es culpa mía según ustedes. ¿Dónde se denuncia esto?
The loan officer asked when I was planning to have babies. I'm applying for a car loan. I'd like to report her.
El señor de la ventanilla 3 les dio turno a sus amigos antes que a mí, que llevaba una hora. Quiero que alguien le llame la atención.
I was promised the fee free account for life. in writing. Now it's 'discontinued' and I'm supposed to smile? I want to take this to whoever is above you
Cambiaron la aplicación y ahora mi papá, que no ve bien, no puede ni entrar. Ya lo reportamos tres veces y ni caso. Es una vergüenza.
Been on 5 calls, 5 different reps, 5 case numbers. Not one of them called back like they said. I'm done being polite, this needs to be escalated as a complaint.
Su asistente me contestó en inglés cuando le escribí en español, y al revés a mi esposa. No es la primera vez, y me parece discriminatorio. Que quede asentado.
The lady at the drive thru tossed my id back at me. like tossed. it fell on the ground. im 67 with a bad back. what kind of place is this
Me hicieron firmar la apertura de una tarjeta diciendo que era "un trámite". Me sentí engañada por su ejecutivo y quiero reclamar.
they closed my branch with no notice, just a paper on the door. we are old people in this town. shame on this bank, who do i write to
El seguro que me vendió su asesora no cubre nada de lo que juró que cubría. Quiero denunciarla.
I suppose a bank that can't spell my name after eleven letters to you doesn't much care about keeping my business
qué bonito, publicidad de "estamos contigo" y cuando uno va, nadie está
funny, when I owed you 8 dollars you found me within the hour. you owe me an answer since july
uno aquí es un número, y ni el número se lo aprenden
the local paper has a consumer column. i've started writing my letter about you
ya tengo abogado, nomás les aviso
So is it policy to roll your eyes at people who bring coins or was that just Tuesday's guy
supongo que si fuera rico me habrían atendido antes de las cuatro
you people put me on hold until my phone died, on purpose i'm convinced. this is going to the state banking department
Quisiera el libro de reclamaciones, por favor.
My complaint from may is still 'under review'. I'm now complaining about the complaint.
pues nada, que al final iré al Banco de España o al que toque allí en Estados Unidos, porque con vosotros no hay manera
The credit card you sold me has nothing of what the flyer promised. No lounge, no points. False advertising if you ask me and I do want it dealt with
Qué asco de servicio el de su línea en español: ponen música dos horas y cuelgan
Your guard followed me around the lobby the entire time. I'm black, I have banked here since 1994. I want an explanation in writing from someone senior.
Me negaron el préstamo en dos minutos sin mirar ni un papel y la señorita se burló de mi trabajo. Vendo tamales y los vendo muy bien. Esto no se va a quedar así.
nobody at your bank does what they say they'll do. put that in my file
Estoy inconforme con la forma en que manejaron mi disputa y pienso llevarlo al regulador
you lost my grandmother's original deed. LOST it. i want to know who's accountable
¿A qué correo mando una queja? La gerente me gritó.
The app goes down every single payday and has for a year. Unacceptable, I'd like to lodge something official.
Me vieron la cara con la tal cuenta "premium": pura promesa y nada de lo que ofrecieron
told me bring two ids. brought two. told me bring a bill. brought a bill. told me come back monday. i took unpaid hours for this. im furious and i want it reported
La intérprete que ofrecen nunca llega. Mi esposa es sorda y hemos pedido cita tres veces con lengua de señas. Vamos a demandar.
I asked for large print statements in february. it's almost december. i'm legally blind. isn't there an ADA person i can report this to
En la sucursal de la plaza no me dejaron usar el baño estando embarazada de ocho meses. ¿Así tratan a sus clientes? Quiero hablarlo por la vía formal de quejas
this chat gave my total for groceries as three different amounts in one week. I keep a ledger, I know. consider this a formal complaint
your appraisal guy never got out of his car. that's the value you based my house on?? I'm disputing how you people work and taking it to the attorney general
Tardaron tanto con la hipoteca que perdimos la casa que queríamos. Tres meses de "ya casi". Quiero que alguien dé la cara.
Was told the gift card promo was for everyone. got there, 'not for your kind of account'. my kind?? write that up
la máquina de turnos me saltó cuatro veces y el guardia se reía. puras risas, un sábado entero perdido. me quejo, sí señor
There's a stain of disrespect in how your collections people... well no, your WELCOME people, talk. I just opened an account and got lectured. I'd like it noted and answered
No me sirve que "lamenten los inconvenientes". Es la quinta vez que los lamentan. Abro queja.
ive had it with your assistant making up dates. who supervises this thing, i want to report it
Quiero denunciar que el ejecutivo me condicionó el crédito a que comprara un seguro
my wife and i are a gay couple and your guy kept asking which one is the real account holder. we're filing a discrimination complaint
el gerente prometió llamarme "mañana" el 3 de abril. sigo en mañana
if this were a restaurant i'd have sent it back and asked for the chef. so, who's the chef
Señores, dieciocho años de cliente, y me despachan con un mensaje grabado. Me siento maltratado y así lo digo.
The notary at your branch refused to stamp my papers because he 'didn't like the look of them'. That cost me a closing. Who handles grievances
Vaya tomadura de pelo la cuenta para jóvenes: la anuncian de una manera y es otra cosa totalmente distinta. Pongo hoja de reclamaciones.
Yall said same day card pickup. I waited from 10 to 3 with a newborn. then they said come tomorrow. No apology nothing. this is how you lose people and i want it documented
Su chat me trató de tú y de "campeón". Tengo 78 años. Exijo respeto y que esto llegue a dirección.
dont send me a survey, send me somebody's apology. the way that woman spoke to my mother was disgusting
Pedí que corrigieran mi apellido y lo cambiaron por otro peor. A la cuarta ya es burla. Voy a acudir a la autoridad
Mortgage servicing moved me to a new portal and the whole history vanished. nobody cares, nobody answers. ombudsman it is
Estoy molestísima, me dejaron encerrada en el vestíbulo del cajero veinte minutos y el de seguridad dijo que no era su problema. Pongan mi queja.
I've never been so humiliated as when your clerk announced my balance out loud to the whole room.
el empleado contó mi dinero delante de todos y en voz alta, y al salir me dio miedo. ¿Esa es su privacidad? Reclamo formal
My teenage son opened his first account with you and got sneered at for having his savings in fives. He won't go back. I'd like the branch manager to know and respond
la cita era a las diez, a las once me dijeron que era a las doce, y a las doce que era otro día. ¿Con quién se queja uno?
Your ad says award winning service. Which award, the longest wait? Please register my dissatisfaction.
Este asistente me dijo que mi préstamo estaba al corriente y no estaba. No confío más y quiero dejar la queja
no more 'we value you'. you don't. 9 weeks for a debit card
La sucursal huele a caño, el aire no sirve, y las señoras mayores se marean esperando. Hagan algo, ya van dos quejas mías sin respuesta
I am a veteran and was told to 'calm down buddy' by a 20 year old in your call center. I want the recording reviewed
Me obligaron a quitarme el hijab para la foto. Fue humillante. Mi familia y yo vamos a interponer una denuncia.
the mobile deposit hold policy you quoted me on the phone is not the one you applied. that's bait and switch. BBB is getting a letter tonight
El del préstamo de auto se comprometió a esperarme la aprobación y le dio el carro a otro. Así no se trabaja, y quiero hablar con quien reciba los reclamos
four emails to your 'resolution team'. zero resolution. zero team apparently
¿Ustedes creen que uno no tiene nada que hacer? Tercera vez que voy por el mismo sello.
You discontinued the coin counter and didn't tell the one customer who brings you a bucket of coins every year. He's nine. You made a nine year old cry and your staff smirked
su consejera me cerró la ventanilla en la cara a las 3:58. el letrero dice 4. quiero que me respondan por eso
I feel lied to about this balance transfer card, plain lied to, by your rep Tuesday night. On the record please
Me ofendió que su robot me sugiriera "gastar menos en iglesia". Eso es mi fe. Quiero presentar una protesta
This assistant keeps calling my alimony 'income from hobby'. I corrected it six times, six. It's insulting and I want someone responsible to know.
El baño, la fila, el trato, todo mal. Póngame en contacto con el departamento de reclamos
How many weeks is reasonable for a simple letter stating I have an account? Because we're at seven and I lost the apartment over it. I'm going to small claims
mi reclamo 3 veces cerrado "por falta de interés del cliente". ¡Interés me sobra! Lo voy a llevar a la prensa
honestly your service has gone to the dogs since the merger and I'm tired of nobody owning up. escalate this
a ver si el defensor del cliente existe de verdad o es un dibujo, porque le he escrito cinco veces
They made me speak english at the counter though the man's badge said he speaks spanish. He told me 'this is america'. I want him reported.
Me dieron un billete falso en su propia ventanilla y luego dijeron que seguro lo llevaba yo. Acusarme a mí de eso... Voy a proceder legalmente
i'm not a violent man but the run around i got today.. five departments. all i want is for this complaint to be read by a human with authority
Después de la fusión nada sirve. Contraten gente o cierren, pero no nos traten así. Asienten mi inconformidad.
The branch kids' corner is cute. The part where your employee told my kid to shut up is not. Formal complaint, today.
el contrato que firmé decía "sin penalización" y su gente ahora se ríe y dice que leyera las letras chicas. A ver si se ríen con el regulador
your fraud team froze my card on my honeymoon then told my husband i 'must be confused'. I'm complaining about the attitude more than the freeze
Sus promesas: "48 horas". Sus hechos: 48 días. Qué desilusión de banco
if i get one more cheerful 'happy to help!' from this thing with the wrong answer under it i'm closing everything. i mean it, and pass that up
el de la garita me negó la entrada por ir con ropa de construcción. vengo a depositar mi sueldo igual que los de corbata, quiero que lo sancionen
Prometieron una tarjeta con la foto de mi perro, me mandaron la foto del perro de otro. Y se niegan a cambiarla. Es ridículo y estoy muy inconforme
nobody told me the safe deposit boxes were being moved. NOBODY. my coins and papers travelled in a truck without me knowing. that has to be answered for
Me atendió un aprendiz que no sabía nada y su jefe se negó a salir. Pongo una calificación de cero y una reclamación.
Your security questions team told me i didn't 'sound like' my gender. I'm trans. I want to lodge a complaint against that agent
Les pedí confidencialidad y llamaron a mi trabajo. Mi jefe se enteró de todo. Eso tiene consecuencias legales
im a bank employee myself (other bank) and what your teller did with my deposit would get me fired. who takes complaints
Tengo la impresión de que al que reclama lo castigan: desde mi primera queja nadie me contesta ni el saludo
The pen on the counter is chained better than your promises. Still waiting on that callback from August and i want it escalated
Llamé por mi casa y me pasaron con tarjetas, de tarjetas a seguros, de seguros me colgaron. Pésimo, pésimo. ¿Quién revisa esas llamadas?
You denied my mother in law a chair. She fainted. That's all I'll say until our attorney says the rest.
la encargada me dijo "vuelva cuando tenga dinero de verdad". Textual. Lo quiero denunciado donde corresponda
Two years of loyalty points evaporated after your 'upgrade' and your rep says that's just how it goes. No it isn't. Complaint please.
El traductor de la app dice disparates y por su culpa firmé lo que no era. Quiero que respondan por ese error suyo.
what's the regulator for you guys? occ? fdic? whoever it is i am writing to them about the lies your loan guy told
Mire, yo no soy de hacer escándalo, pero lo de hoy en su oficina fue indigno, y me gustaría que algún superior lo leyera
I want my disappointment with the home equity team noted officially. They ghosted us after taking every document we own.
¿De qué me sirve un asistente que se equivoca de mes cada vez? Es la cuarta. Anoten mi queja
your ATM lobby has had no light since summer and ive told you five times, a woman got hurt there. you'll be hearing from the city
me siento estafado por SU banco, no por otro: el paquete de cuenta que me vendió su vendedor no trae ni la mitad. reclamo
This bank discriminates against people with no smartphone, that's how I see it. I'm using my nephew's to tell you so and I expect a reply by mail
Pinches largas que dan ustedes, ya me cansé, los voy a demandar
i got a rude letter from your office accusing me of ignoring calls. i was in rehab for my hip. take back that letter and apologise
Que sepan que hoy cambio de banco y que antes dejo reclamación por el trato de la de hipotecas
My application was denied 'due to incomplete documents' your own employee forgot to scan. He admitted it! I want the decision challenged and him reported
No hay derecho a que cierren la oficina del pueblo y nos manden a 60 km. Lo denunciaremos todos los vecinos
the 'dedicated advisor' i was sold with this account has changed 4 times in a year and none knew i existed. poor show. i'd like to formally say so
Su publicidad usa una foto de mi barrio y ni un cajero tienen aquí. Y cuando fui a decirlo me corrieron. Queja contra el de seguridad
how come every rep says 'i see the notes' and then there are no notes. lying to customers is a habit there, and i'll say it to the ombudsman
Seis meses para que me quiten de una cuenta conjunta que ya estaba resuelta por el juez. Son unos incompetentes y me van a oír
I'm done. Rude staff, wrong info, endless waiting. Tell me where the complaint form lives.
Se quedaron con mi pasaporte en la copiadora, me lo perdieron una semana y todavía me regañaron a mí. ¡A mí! Quiero hablar con reclamos
you guys told the landlord over the phone that my account was 'iffy'. who says iffy. lost the flat because of it, gonna sue
Deberían tener vergüenza de cómo tratan a los jubilados en la caja, yo lo vi hoy con un señor y lo viví el mes pasado. Presento queja
A branch employee read my medical bills out of my statement and made a face. I want her name and I want a formal complaint opened.
Mandé a mi hijo con una carta firmada, como ustedes pidieron, y lo regresaron tres veces porque "la firma se ve rara". Tengo Parkinson. Quiero protestar por ese trato.
if I wanted to be ignored i'd call my teenagers. nine weeks, bank. nine. i'm writing the state AG
el aire acondicionado de la sucursal, la cola, y encima un empleado comiéndose un sándwich sin atender. Ya lo reporté en marzo y en junio, nadie me respondió y estoy indignado
You assured me in writing the rate was fixed. It moved. I'm taking that letter to a lawyer and wanted you to hear it first.
Esto de cobrar por hablar y tardar por callar es una burla; pienso ir a los medios con mi historia de cómo me atendieron
my interpreter was told to leave the room during my own closing. file that under complaints, section outrageous
Les di mi confianza y me devolvieron puro pretexto. Que alguien de arriba responda por los tres meses que me tuvieron dando vueltas.
this chatbot apologized 14 times and corrected nothing. Where does a person report the product itself?
¿Así que "el sistema no lo permite"? Pues mi paciencia tampoco. Quiero número de folio de mi queja y fecha de respuesta.
Sent my complaint by certified mail, you signed for it, you say you never got it. I have the green card. See you at arbitration.
la ejecutiva me vendió una cuenta "para inmigrantes" que resultó ser la más cara de todas. me siento engañada y voy a denunciarla en el consulado
I gave you my notice of a rude manager in spring and you made her regional manager. So now I'm addressing this grievance to your board.
@@ tenth
llevo tres semanas esperando que alguien me resuelva y nada, pesimo servicio
la cajera de la sucursal me trato horrible y quiero que conste
los voy a denunciar con condusef
son unos ladrones, ya no confio en este banco
me han tenido dos horas al telefono y me colgaron, una verguenza
donde esta el libro de reclamaciones
voy a ir a indecopi si no me contestan hoy
me siento discriminada, me negaron el prestamo por mi acento
que porqueria de banco, cada semana se cae la app y nadie responde
quiero presentar un reclamo formal contra el ejecutivo que me atendio
mi abogado se va a comunicar con ustedes
me mintieron al venderme ese seguro
es la cuarta vez que reporto lo mismo y no hacen un carajo
les meto demanda, ya estuvo bueno
hoja de reclamaciones por favor, esto es intolerable
hable con defensa del consumidor y me dijeron que primero reclame aca
estoy bien molesto con el trato que me dieron en la sucursal de bayamon
prometieron llamarme el martes y nunca lo hicieron, exijo una explicacion
todo esto me parece un abuso de parte del banco y lo voy a publicar
I want to file a formal complaint
your branch manager was rude to my dad and I want it on record
going to the CFPB about you guys
worst bank I've ever dealt with, nobody calls back
I was misled about the rate when I signed
been transferred six times today, this is unacceptable
you turned me down because I'm a foreigner, that's discrimination
expect to hear from my lawyer
`;
