/** Wants a human. */
export const person = `
@@ first
i want to talk to a person
talk to a human
human please
agent
agent please
representative
speak to a representative
can i speak to someone
can i talk to a real person
let me talk to somebody
connect me to an agent
transfer me to a human
get me a human
i need a human being
customer service
customer service number please
who can i call
what number do i call to talk to someone
call me please, i want to talk to somebody
can somebody from the bank call me
i want an appointment at the branch with an advisor
book a meeting with my banker
stop with the robot, i want a person
i dont want to talk to a bot
no more bot
are there any humans there, get me one
live chat with a person
live agent
operator
give me a supervisor
id rather talk to a person about this
can a real employee help me
i need to speak with my account manager
is there someone i can speak with
please put me through to someone
how do i reach a person here
can i have the phone number of support
i want to phone you
this bot doesnt get it, i need a real person
i want to see somebody face to face
i'd like to discuss this with a human advisor
someone real please
let me chat with an employee
quiero hablar con una persona
quiero hablar con un humano
una persona por favor
un agente
un agente por favor
con un representante
puedo hablar con alguien
puedo hablar con una persona real
déjame hablar con alguien
comunícame con un agente
pásame con un humano
pásame con alguien
necesito una persona de verdad
atención al cliente
número de atención al cliente
a quién puedo llamar
a qué número llamo para hablar con alguien
que me llame alguien del banco
pueden llamarme por favor
quiero una cita en la sucursal con un asesor
quiero una cita con mi ejecutivo
basta de robot, quiero una persona
no quiero hablar con una máquina
no más bot
hay algún humano ahí, pásamelo
chat con una persona
un operador
quiero hablar con un supervisor
prefiero hablar con una persona de esto
me puede ayudar un empleado
necesito hablar con mi gestor
hay alguien con quien pueda hablar
cómo llego a una persona aquí
me das el teléfono de soporte
quiero llamarles
este bot no entiende, necesito una persona
quiero ver a alguien en persona
quisiera tratarlo con un asesor humano
alguien real por favor
can a person help me with this
i need to speak to a human being now
put a real human on
is anybody there who is not a robot, i want them
let me talk to your supervisor
call center please
give me the phone number of the bank
what is the number for customer support
i want to call the bank
how can i call you
can i get a call back
please have someone call me tomorrow
schedule a call with an advisor
id like an appointment
can i meet someone at the branch
i want to speak with a loan officer
can i talk to my banker
connect me with an adviser
forward me to support
escalate to a human
transfer to agent
agent!!!
representative now
human
real person
operator please
someone please
i prefer speaking to a human
i'd feel better talking to a person
this is too complicated for a bot, give me a person
you dont understand me, get me somebody who does
not a machine, a person
can i chat with an actual employee
is there live support
im old and need somebody to explain it to me in person
i want someone to explain this to me on the phone
where can i find somebody to talk to
who can i talk to about this
whom do i contact for this
i need to get in touch with someone from the bank
how do i contact the bank
put me in touch with a person
let a colleague take over
can somebody take over this chat
me puede ayudar una persona con esto
necesito hablar con un ser humano ya
pon a un humano de verdad
hay alguien que no sea un robot, lo quiero
déjame hablar con tu supervisor
call center por favor
dame el teléfono del banco
cuál es el número de atención
quiero llamar al banco
cómo los llamo
me pueden devolver la llamada
que alguien me llame mañana
agenda una llamada con un asesor
quisiera una cita
puedo ver a alguien en la sucursal
quiero hablar con un oficial de préstamos
puedo hablar con mi ejecutivo de cuenta
conéctame con un asesor
pásame a soporte
transferir a un agente
agente!!!
representante ya
humano
persona real
alguien por favor
prefiero hablar con un humano
me sentiría mejor hablando con una persona
esto es muy complicado para un bot, dame una persona
no me entiendes, dame a alguien que sí
no una máquina, una persona
hay soporte en vivo
soy mayor y necesito que alguien me lo explique en persona
quiero que alguien me explique esto por teléfono
con quién puedo hablar de esto
a quién contacto para esto
necesito comunicarme con alguien del banco
cómo contacto al banco
que siga un colega tuyo
puede alguien tomar este chat
can i have a word with somebody who works there
is there a number where a real voice answers
i'd prefer a phone call over this
would a banker have time for me next week
send me to someone with a pulse
let a human take a look
whos in charge there, let me talk to them
can u hand me over
hand me over to a colleague
patch me through
i give up with you, i want a person
somebody real pls
book me in with somebody at the branch
any chance to talk with an actual employee today
customer care
helpdesk
quiero que me atienda una persona
hay un número donde conteste una voz real
prefiero una llamada
tendría tiempo un asesor para mí la semana que viene
mándame con alguien de verdad
que lo mire un humano
quién manda ahí, déjame hablar con esa persona
puedes pasarme con un compañero
me rindo contigo, quiero una persona
resérvame con alguien en la sucursal
puedo hablar hoy con un empleado
servicio al cliente
quiero que alguien me llame
@@ third
Get me a real person
i wanna speak to someone
stop with the robot, human now
can somebody call me
Need an appointment at the branch
is there a phone number i can call
Let me talk to your supervisor
not a bot pls, a person
connect me to customer service
I'd rather explain this to somebody with a pulse.
Could I please have a person who can look at my account with me?
My hands shake and typing is hard, can someone ring me instead?
you dont get what im asking, pass me to someone who will
How do I book a time to sit down with a banker near me?
I want to discuss a mortgage with an actual loan officer, not type at a screen.
is anyone live there? i need a live chat with staff
Is there somebody at the bank who speaks Vietnamese I could talk to?
Transfer me to whoever handles business accounts.
No more articles, I just need a person on the line.
Would it be possible to have my advisor phone me on Thursday afternoon?
i typed this four times, just give me an operator
My question's complicated and I'd be more comfortable with a human being, if that's alright.
hey can u hand me over to support staff
Who can I see face to face about this?
I've read your explanation of escrow twice, it's good and all. My head still doesn't get it. Is there a person who could walk me through it over the phone?
We're buying our first place and there are a lot of moving pieces. The chat is handy for little things. For this I want to meet someone at a branch, when can I?
My mother is hard of hearing and doesn't do apps. She has a question about her CD. What number should she call to get a person?
ok so budget looks fine, thanks. but there's stuff about my trust that i dont want to write in here. can a manager reach out to me
I keep pressing buttons and end up back with you. You're polite, I'll give you that. Now put me through to somebody.
I'm driving between job sites all day, can't be reading. Have somebody call my cell after six.
The rate thing you showed me raised more questions than it answered. I'd like to go through it with one of your people, in person if there's a slot this week.
Sorry, I'm old school. I like looking a person in the eye when we talk money. Which branch has somebody in on Saturdays?
I was chatting with Nina from your team on Monday and we got cut off. Can you get me back to her or to another human?
operator!!
human human human
want to speak w someone about my account
Are there any people left there, I'd like one
can i get a callback from a rep
please escalate me to a person, this needs a brain
The estimate you gave is nice but my case has two countries and a green card in it. I'd want somebody who knows that stuff. Who could I sit down with?
My son set me up with this on his day off. It's clever. I'd still rather hear a voice, so where's the number for a live one?
I'm hard headed and you're software. Get somebody from the loan desk to ring me at lunch and we will sort it in five minutes.
necesito hablar con alguien
basta de robot, una persona ya
me puede llamar alguien?
operadora
quiero una cita en la sucursal
hay un teléfono donde llamar?
páseme con su supervisor
no un bot, gente de verdad
comuníqueme con atención al cliente
Prefiero explicárselo a alguien de carne y hueso.
¿Podría atenderme una persona que mire mi cuenta conmigo?
Me tiemblan las manos y me cuesta escribir, ¿me llaman ustedes?
no me estás entendiendo, pásame con quien entienda
¿Cómo pido hora para sentarme con un asesor cerca de casa?
De la hipoteca quiero hablar con un gestor, no con una pantalla.
hay alguien conectado? quiero chat con personal
¿Tienen a alguien que hable quechua con quien pueda conversar?
Transfiéreme con el que lleva las cuentas de empresa.
No más artículos, necesito a una persona al teléfono.
¿Sería posible que mi asesora me llamara el jueves por la tarde?
ya lo escribí cuatro veces, dame un operador
Mi pregunta es enredada y estaría más cómoda con un ser humano, si no es molestia.
oye me pasas con soporte
¿A quién puedo ver cara a cara para esto?
Leí dos veces lo del depósito en garantía y está bien explicado. Mi cabeza no lo agarra. ¿Hay alguien que me lo cuente por teléfono?
Vamos a comprar nuestra primera casa y son muchas cosas. El chat va bien para lo pequeño. Para esto quiero reunirme con alguien en la oficina, ¿cuándo se puede?
Mi mamá no oye bien y no usa apps. Tiene una duda de su plazo fijo. ¿A qué número llama para que le conteste una persona?
el presupuesto quedó bien, gracias. pero hay algo de mi fideicomiso que no quiero escribir aquí. que me busque un gerente
Aprieto botones y siempre termino contigo. Educado eres, eso sí. Ahora comunícame con alguien.
Ando todo el día manejando entre obras, no puedo leer. Que alguien me marque al celular después de las seis.
Lo que me enseñaste de tasas me dejó más dudas. Me gustaría verlo con alguien de ustedes, en persona si hay hueco esta semana.
Perdona, soy de la vieja escuela. Cuando se habla de dinero me gusta mirar a los ojos. ¿En qué sucursal hay gente los sábados?
El lunes chateaba con Noelia de su equipo y se cortó. ¿Me devuelves con ella o con otra persona?
operador!!
persona persona persona
kiero hablar con alguien d mi cuenta
¿Queda alguna persona ahí? Quiero una
me devuelven la llamada? un asesor porfa
que me atienda alguien con criterio, por favor, una persona
El cálculo está bien, pero lo mío tiene dos países y una residencia de por medio. Quiero a alguien que sepa de eso. ¿Con quién me puedo sentar?
Mi hijo me instaló esto en su día libre y es muy ingenioso. Con todo, prefiero oír una voz. ¿A qué número llamo para que me atiendan?
Yo soy terco y tú eres un programa. Que me marque al mediodía alguien de préstamos y lo resolvemos en cinco minutos.
me urge un ejecutivo, de los que respiran
ponme con un compañero tuyo humano
¿A qué hora hay gente contestando el teléfono?
necesito que me atiendan en persona, agéndame en la de la calle Olmo
Tengo los papeles del divorcio en la mano y son muchos. No los voy a teclear. ¿Con quién me siento a verlos?
Me has dado tres enlaces y ninguno habla. Yo quiero conversar con un empleado.
mi caso lo llevaba Ramiro en la oficina, que me llame él o quien esté
ya estuvo, máquina, pásame a tu jefe de verdad
@@ fourth
is there somebody i can actually talk to
can a real human look at this
i need a person who understands
get me off this bot
i'd like to speak with a banker
put me through to someone
connect me
transfer me to customer support
let me talk to your manager
supervisor please
who's the human in charge here
give me a phone number with people on it
what's the number for customer care
i'd rather call
how do i call you
call me back please
can someone ring me
request a callback
please have somebody phone me tomorrow morning
i want to book a time with an advisor
make me an appointment at the branch to talk with someone
can i come in and see somebody
which branch can i go to to speak to a person
i want to talk face to face
is there live chat with a person
real agent
a human being please
representative!!
rep
agent agent agent
person please
somebody
anyone there
hello is there a person
i don't want a machine
i hate talking to machines, get me a person
no robots
you don't understand me, i want someone who does
this isnt working, pass me to a colleague of yours made of flesh
i've asked three times, give me a person now
stop. human. now.
your answers don't help, get a person on the line
i'm old and i do not understand this, is there a lady i could speak to
i am hard of hearing, can i see somebody in person
i'd prefer a conversation with one of your employees
would you kindly connect me with a member of staff
may i speak with an officer of the bank
please arrange a meeting with my relationship manager
i wish to consult a human adviser
i want speak with person please
i need talk with somebody who speak spanish
do you have someone who speaks spanish i can talk to
any chinese speaking staff i can call
please to give number for call
please sir give me human
yo lemme talk to a real one
bruh human pls
can i talk 2 someone
how do i talk to a person
how do i reach a human
how do i get hold of someone
how can i contact the bank by phone
who can help me in person with my loan
need a loan officer to call me
let me talk to the mortgage people
connect me to fraud dept person please
i want to talk to somebody about my account
i want to discuss my debt with a counselor, a human one
i'd like to talk to a financial advisor about my retirement, can i book
talk to an expert
speak to an expert
speak with an associate
is somebody available to chat
is there anyone working there
can i chat with staff
hand me over
hand me to a colleague
escalate me to a person
forward this to your team and have them call
take me to an agent
skip the bot
bypass bot agent please
press 0
zero zero zero
0
i dont like this chat thing, i'll just go in. when can i see someone
someone at the branch i can meet on saturday?
id like to see the lady i saw last time, ms klein type, at the branch
my english is bad for writing, can i talk with somebody by phone
this is too complicated to type, call me
its a long story i'd rather explain it to a person
i need to explain it with my voice
can't type well, arthritis, please call me
i'm driving, have someone call me
what are the hours to reach a human
is the call center open now, i want to talk
patch me thru to someone
ok so um can i just talk to a person please
look i just want a person ok
so is there like an actual person i could talk to or
get your boss
customer support
customer service please
support agent
help desk phone
hotline
service rep please thanks
no more automated answers
dont give me another article, give me a person
i don't want tips i want to talk with someone
i'm confused and need a human to walk me through
could a human double check this for me
i want a human to review what you said
please let a person confirm this
hay alguien con quien pueda hablar de verdad
puede verlo un humano
necesito una persona que entienda
sáquenme de este bot
quiero hablar con un ejecutivo
páseme con alguien
comuníqueme
transfiérame con atención al cliente
déjame hablar con tu gerente
supervisor por favor
quién es el humano a cargo
dame un teléfono donde contesten personas
prefiero llamar
que me llamen por favor
alguien me puede llamar
pido que me devuelvan la llamada
que me llamen mañana temprano
quiero cita con un asesor
hazme una cita en la sucursal para hablar con alguien
puedo ir y ver a alguien
a qué oficina voy para hablar con una persona
quiero hablar cara a cara
hay chat en vivo con una persona
agente en vivo
agente
un ser humano por favor
operador
representante!!
asesor
persona por favor
alguien
hay alguien ahí
hola hay una persona?
no quiero una máquina
odio hablar con máquinas, ponme a una persona
nada de robots
no me entiendes, quiero alguien que sí
esto no funciona, pásame con un colega de carne y hueso
lo pedí tres veces, una persona ya
para. humano. ahora.
tus respuestas no sirven, pon a una persona
soy mayor y no entiendo esto, hay una señorita con quien hablar
oigo mal, puedo ver a alguien en persona
preferiría conversar con uno de sus empleados
tendría la amabilidad de comunicarme con un miembro del personal
podría hablar con un funcionario del banco
concierten una reunión con mi gestor
deseo consultar con un asesor humano
necesito hablar con alguien que hable español
tienen a alguien que hable inglés para atenderme
número para llamar porfa
pásame un humano wey
quiero hablar con alguien
cómo hablo con una persona
cómo contacto a un humano
cómo me comunico con alguien
cómo contacto al banco por teléfono
quién me atiende en persona por mi préstamo
necesito que me llame un ejecutivo de préstamos
comuníqueme con los de hipotecas
quiero hablar con alguien de mi cuenta
quiero hablar de mi deuda con un consejero, uno humano
quiero hablar con un asesor de jubilación, se puede agendar
hablar con un experto
hay alguien disponible para chatear
hay alguien trabajando ahí
puedo hablar con el personal
pásame a un compañero tuyo humano
que el equipo me llame
llévame con un agente
salta el bot
marco 0
no me gusta este chat, mejor voy. cuándo me pueden atender
alguien en la sucursal el sábado que me reciba?
quisiera ver a la señora que me atendió la otra vez
escribo mal, puedo hablar por teléfono con alguien
es muy complicado de escribir, llámenme
es larga la historia, prefiero contársela a una persona
no puedo teclear bien, artritis, llámenme
voy manejando, que alguien me llame
qué horario tienen para hablar con una persona
está abierto el centro de llamadas? quiero hablar
este puedo hablar con una persona por favor
mira solo quiero una persona ok
hay como una persona real o qué
trae a tu jefe
servicio al cliente por favor
soporte humano
teléfono de ayuda
línea de atención
no más respuestas automáticas
no me des otro artículo, dame una persona
no quiero consejos quiero hablar con alguien
estoy confundida y necesito que un humano me guíe
que un humano lo revise
quiero que una persona confirme lo que dijiste
pasame con alguien che
quiero hablar con un ejecutivo po
me comunica con un asesor por favor
me regala el número para hablar con alguien
ponme con un operador, tío
hablar con un operador
quiero que me atienda alguien
me atiende un humano?
persona
I was chatting with Nina from your team on Monday and we got cut off. Can you get me back to her or another human?
The estimate is nice but my case has two countries in it. I'd want somebody who knows that stuff. Who could I sit down with?
My son set me up with this. It's clever. I'd still rather hear a voice, so where's the number for a live one?
I'm hard headed and you're software. Get somebody from the loan desk to ring me at lunch.
My hands shake and writing is hard, could you people call me?
Would it be possible for my advisor to call me on Thursday afternoon?
My question is tangled and I'd be more comfortable with a human being, if it's no trouble.
Who can I see face to face for this?
The budget came out fine, thanks. There's something about my trust that I won't type here. Have a manager get in touch.
I drive between sites all day and can't read. Have someone ring my cell after six.
I'm old school. When it's about money I look people in the eye. Which branch has people on Saturdays?
At what time do people answer the phone?
I have the divorce papers in my hand and there are many. I won't type them. Who do I sit with?
You gave me three links and none of them talks. I want to converse with an employee.
Ramiro at the branch had my case, he or whoever's there should call me.
La estimación está bien pero mi caso tiene dos países. Quisiera alguien que sepa. ¿Con quién me siento?
Mi hijo me puso esto. Es ingenioso. Igual prefiero oír una voz, ¿cuál es el número?
Yo soy terco y tú eres un programa. Que me marque alguien de préstamos al mediodía.
¿Sería posible que mi asesora me llamara el jueves?
Mi pregunta es enredada y estaría más cómoda con un ser humano.
El presupuesto quedó bien, gracias. Hay algo de mi fideicomiso que no quiero escribir. Que me busque un gerente.
Ando manejando todo el día. Que alguien me marque al celular después de las seis.
Soy de la vieja escuela, con el dinero miro a los ojos. ¿En qué sucursal hay gente los sábados?
Tengo los papeles del divorcio y son muchos. No los voy a teclear. ¿Con quién me siento a verlos?
Me diste tres enlaces y ninguno habla. Quiero conversar con un empleado.
Mi caso lo llevaba Ramiro en la oficina, que me llame él o quien esté.
@@ fifth
My hands shake too much to type. A person on the line, if you would.
the answers here are fine but my case needs a flesh and blood brain
what time may i catch a teller in person tomorrow, i want to speak to her
ring ring. hello? humans? anyone?
Let me explain it to a real someone, it's a long story.
my case worker at the bank, get him
no offense bot but bye, next pls, a lady or a gent
is Marcus still the manager there? have him reach out to me
can i get one of those appointment things with a money coach
I'd feel better hearing it from a member of your team.
is there anyone there with a heartbeat
I'd like a voice please, not typing
hook me up w somebody
My eyes are bad, can a lady from the bank ring me instead?
not you. somebody else. with lungs
who do i ring, whats the number, i do better talking
put me in front of your mortgage guy
enough typing, give me someone who can listen
i'd like to sit down with someone at the maple street branch
Kindly have a representative telephone me after four.
can Denise from the branch call me? she knows my case
live chat with a real one pls
this is too complicated for a program. who handles it in the office?
skip the menu get me the desk
pls switch me over to staff
is a callback possible, tomorrow, someone who speaks Spanish
I'm old school. Where can I see a face?
need 2 talk 2 some1
let a colleague of yours take over, a human colleague
when can i come in and speak to the loans lady
do you have people? i want those
operator
may I have the direct line of an adviser?
the machine doesn't get me, pass this chat to whoever's on duty
I'd rather explain this to a living soul
book me 20 minutes with a banker on thursday
somebody please pick up
get your supervisor on here, i need to speak with him about my options
phone me. 555 is my old one so use the one on file. i want a conversation not a chat
can we do this by video with one of your team
does any employee read this? i'd like to talk with one
i dont do bots, sweetheart
connect to support team member
Could you arrange for somebody to visit? I'm housebound and want to go over things with a person.
who's the human behind you, put them on
talk to advisor about retirement, a real advisor, not text
i want customer care to call my mobile
escort me to a human being, kind sir
just a minute with someone who works there is all i ask
wanna chat with actual staff
I would appreciate an appointment with the branch manager to go through my accounts.
is the branch on 5th staffed? i want to go and ask someone there in person
this needs a brain. human one. thanks
are there still tellers i can talk to, which counter
my mother wants to speak with somebody, not read
could one of your people walk me through it over the phone
pass me on to your night team if anyone is awake
get me off this thing and onto a phone with somebody
me tiemblan las manos para escribir, una persona en la línea si es tan amable
aló? humanos? alguno?
déjame contárselo a alguien de verdad, es largo
la licenciada que lleva mi caso, comuníqueme
sin ofender, bot, pero el siguiente, una dama o un caballero
¿sigue don Marcos de gerente? que me busque
quiero una de esas citas con un orientador de finanzas
me quedo más tranquila si me lo dice alguien de su equipo
a qué hora encuentro a la cajera mañana, quiero verla en persona
conéctame con un vivo, no con un programa
¿hay alguien ahí con pulso?
prefiero una voz, no teclear
no veo bien, ¿me puede llamar una señorita del banco?
tú no. otro. de carne y hueso
a qué número marco, yo me entiendo mejor hablando
ponme con el de las hipotecas
ya me cansé de escribir, que me escuche alguien
quisiera sentarme con alguien en la sucursal de la calle Arce
le agradecería que un ejecutivo me telefoneara después de las cuatro
que me llame Denise, la de la sucursal, ella sabe lo mío
chat en vivo con uno real
esto es muy enredado para un programa, ¿quién lo ve en la oficina?
sáltate el menú y comunícame con el mostrador
cámbiame con el personal
me pueden devolver la llamada mañana, alguien que hable español?
Soy chapado a la antigua, ¿dónde veo una cara?
nesecito ablar con alguien
que te releve un compañero tuyo, humano
cuándo puedo ir a hablar con la licenciada de créditos
tienen gente? quiero gente
¿me da el directo de un asesor?
la máquina no me pilla, pasa el chat a quien esté de guardia
mejor se lo cuento a un alma viviente
resérvame veinte minutos con un ejecutivo el jueves
que alguien levante el teléfono
llama a tu supervisor, quiero hablar con él de mis opciones
quiero conversación, no chat; márquenme al que tienen registrado
se puede por videollamada con alguien del equipo
algún empleado lee esto? con ese quiero hablar
yo no hablo con robots mijo
con soporte, persona, por favor
¿podrían enviar a alguien? estoy en cama y quiero ver mis cosas con una persona
quién está detrás de ti, que salga
quiero que atención al cliente me llame al celu
un minutito con alguien que trabaje ahí, nomás
Solicito cita con el gerente de la sucursal para revisar mis cuentas.
hay gente en la de la quinta? quiero ir a preguntarles en persona
esto necesita un cerebro, humano, gracias
todavía hay cajeros con los que se pueda platicar?
mi mamá quiere que le hable alguien, no leer
me lo explica uno de los suyos por teléfono?
sáqueme de aquí y póngame al teléfono con quien sea
póngame con una persona que me entienda, hágame el favor
con quién puedo charlar un rato sobre mi jubilación, cara a cara
a ver, un ser humano, venga
quiero que un agente tome esto
contácteme con su gente de Puebla o de donde sea, pero gente
@@ sixth
The last time a very kind gentleman walked me through it. I'd like one like him again.
si te digo "representante" tres veces aparece uno? representante representante representante
i hate asking but can an adult call my mom about this, shes better at explaining
Ya entendí lo general; lo particular mío lo quisiera ver con un oficial de crédito, sentados.
Can't explain it in writing. Put somebody on.
Soy la hija de una clienta que no escucha bien. ¿Habría alguien que nos siente en una mesa y nos ayude?
u cant help w this i can tell. hand me over
lo mío es largo y enredado, mejor me lo toma un humano
im driving, have someone call my cell
yo te cuento el cuento y tú se lo pasas a un agente, vale? que me llame él
is karina still the one at my branch? doesnt matter, whoever is there, i want to be seen this week
no veo bien la pantalla y me mareo, ¿pueden atenderme por voz, alguien de ustedes?
are there still people working at this bank? connect me to one of them
pana, salta el guion y pásame a soporte humano
customer service, the kind that answers
¿Me regala el número donde contesta gente?
Please arrange that somebody contacts me regarding the letter I received.
Oiga, quisiera que un abogado del banco, o quien sea que sepa, me explique en una reunión lo de la escritura.
My hands shake. Please have a man or a woman telephone me instead.
che, ¿no me podrás derivar con un operador? gracias, genio
no offense ur great but i need an actual agent for this one
Prefiero esperar una hora a una persona que un segundo a un programa. Haga el favor de anotarme.
get me somebody with a pulse
¿Quién me atiende si voy ahora mismo? Estoy afuera, en el carro.
real talk i need real ppl
me interesa la hipoteca pero la firmo con alguien enfrente, agenda eso
bot bot bot. transfer me
me comunicas con la señora de las cajas de seguridad
Give it to a colleague of yours who breathes, would you
conéctame a la central, extensión la que sea, mientras haya voz del otro lado
whats the number for a live person
cero chat, una llamada, dos minutos y listo. ¿pueden?
ok robot youve done your best, now fetch your boss
mi caso no sale en tus opciones. uno de carne y hueso, por favor
my accountant and me want a 3-way call with one of your ppl
necesito que un gerente vea conmigo estos papeles, no caben en un chat
could i video call a banker
prefiero el teléfono; dígame a qué número y por quién pregunto
theres gotta be a phone number hiding in this app somewhere, i need to talk not type
¿Se puede dejar recado para que el asesor me devuelva la llamada? Es con él con quien quiero hablar.
habla spanish? i mean a person that habla, put me with one
ya me perdí con tanto menú, páseme a la ventanilla aunque sea por teléfono
who do i press 0 for on here
¿A cuál oficina voy para que me reciba un asesor que hable mixteco?
Could a specialist look at it together with me? I don't trust myself with the forms.
podrían tenerme listo un intérprete de señas y un asesor para el miércoles
Do I have to walk in, or can one of your people come to the phone now?
ponme en espera, no importa, pero que al final de la espera haya gente
I'm at the airport with six minutes, no time for twenty questions, just dial me in to a rep
¿me puede tocar la señora que me atendió cuando abrí la cuenta? o cualquiera, pero que sea señora y me explique
My question's got four parts and a husband in it. Give me someone on the phone.
Deseo entrevistarme con el director de la oficina esta semana, si hay hueco.
I would like an appointment with the person who does the home loans at my branch.
agente pls llevo prisa
someone. anyone. with ears
ando en silla de ruedas y llego a las 11, avísele a alguien que me reciba para hablar del certificado
is it possible to get a callback instead of a chatback lol
habrá forma de que me visiten? ya no salgo, y quiero que venga alguien del banco a explicarme
Schedule me with the notary and with somebody who knows trusts, same visit if it can be done.
quién me puede orientar de viva voz con los papeles del fideicomiso, no me haga leer más
I need to sit down with someone and go through my accounts, my eyes aren't what they were.
si me llaman entre 2 y 3, contesto. prefiero hablado
I'm deaf, so chat is fine, but with a person at the other end of it.
vale, muy bien todo, pero ahora quiero hablar con una persona
Let's have it out in the open, face to face, coffee if there's any. Who's my contact?
ando con mi mamá al lado y ella solo le cree a una persona, ¿nos pueden llamar?
human pls
me pones con un ser humano, porfi? no es por ti
agent. agent. agent.
quisiera mirar a alguien a la cara mientras me explica las comisiones. ¿dónde y cuándo?
chat with representative
toy cansá de teclear, mi amor, ponme a una persona
can we skip to the part where someone picks up
asistente no, ejecutivo sí
I'd rather talk this over across a desk, can I come in on Thursday?
mándame con soporte pero soporte de personas
live chat with staff please, not this
Tengo un negocito y quisiera que un banquero de verdad me oyera veinte minutos.
I make a reservation for speak with the employee in the office, my question is long
ey mano pásame pa'lante con un representante
i've typed it three ways. you don't get it, no hard feelings. who can i talk to
Esto tiene su historia y la quiero contar de viva voz. ¿A quién?
May I be connected with your trust department? A person there, not a recording.
mi inglés malo, su español de robot malo también, mejor llama alguien
id feel better if a human double checked it with me on the line
dale, pasame con el encargado, que es cortito
how do i get out of the AI and into the queue
como le hago pa que me atienda don alguien y no doña máquina
stop with the robot and get me my guy at the branch, the tall one
necesito al especialista de cuentas para menores, por videollamada si no hay de otra
It's delicate and I don't wish to explain it to a machine.
Me urge consultar a un especialista en comercio exterior, de los suyos, por llamada.
want 2 talk 2 some1
Necesito cita presencial, y que sea con quien pueda firmar.
before i sign anything im gonna need eyes to look into. book me in
hola robot adiós robot, que pase el siguiente y que tenga manos
Is there a lady I could ring? I don't do well with typing.
Yo con las máquinas no me entiendo, hijo. Búscame a una muchacha paciente.
¿algún compañero tuyo que hable con tartamudos sin colgar? quiero que me atienda uno por teléfono
This needs judgment, not a search box. Who's on duty?
No es urgencia, es costumbre: yo los asuntos de dinero los hablo en persona. ¿Cuándo me dan hora?
Put me through to whoever handles business accounts, I'll hold.
con un compañero humano seguimos, ¿sí?
I'd sooner drive forty miles and speak to a teller than go on with this. When can one see me?
dónde está el icono del telefonito pa llamarles, no lo hallo y quiero que me atiendan
Not another menu, dear. A voice.
Mi padre tiene 90 y quiere que "el banco" le hable. El banco, o sea alguien. ¿Hay quien lo llame el viernes?
I wish to see a counsellor of the bank in person, I am new in this country, is possible tomorrow?
mejor que me lo explique un cristiano
let me speak w ur supervisor, the human type
quiero el contacto directo de quien llevó lo de mi casa, tengo que platicarle
talk. to. a. person. button. where.
Le ruego que esta conversación la continúe uno de sus colegas humanos.
My old banker retired. I'd like to meet the new one and shake hands.
o sea hay alguien ahí o puro algoritmo? necesito al alguien
can someone real call me back after 5, i get off then
Pido turno con un oficial de cuentas. Mañana, cualquier hora.
I'd appreciate being handed on to a member of the team, thank you for your help so far.
vuelvo a empezar: quiero. hablar. con. un. empleado.
@@ seventh
let me talk to a human
I need a real person
páseme a un humano
¿a qué número llamo para hablar con alguien?
can i get an appointment with somebody at the branch
stop with the robot, give me someone
ya no quiero hablar con la máquina
put me through to a live agent
ponedme con alguien, que esto de hablar con una máquina no es lo mío
is there anyone alive there i can talk to
dale, pasame con una persona que me está volviendo loco este chat
I'm no good with these chats, honey. Is there a lady I could call?
Mi inglés no es bueno y escribir me cuesta. ¿Me puede llamar alguien que hable español?
we're buying our first house and i have like 40 questions. id rather sit down with someone in an office, how do i book that
Tengo un enredo con una cuenta de mi negocio que no se explica en un chat. Conécteme con un ejecutivo.
Ok you've been lovely but this is complicated, trust stuff, three kids. I'd like a banker on the phone.
No veo bien las letras, mijo. ¿Hay un número donde conteste gente?
I tried typing it out and it's too long. Can someone just call me back after 5?
Yo soy de los de antes: cara a cara. ¿Con quién me siento en la sucursal y a qué hora?
My dad is deaf and needs a person on video relay. can you get us to someone
Ya le di las tres vueltas al menú y sigo contigo. Pásame con alguien de verdad.
the question's about my visa and a joint account with my fiancé abroad. a human needs to look at it with me
Para lo que necesito hace falta que alguien vea mis papeles en la mano, ¿dónde pido turno?
you're a smart toaster but a toaster. human now please
mira, bonita, tú eres un programa. yo busco a la señorita Inés... bueno, a cualquier señorita
somebody with a pulse
¿no habrá por ahí alguien con voz?
when i was young you'd walk in and a man named whatever would know you. is that still possible somewhere near here
con todo respeto prefiero a alguien que también pague renta
type type type. i want to talk talk talk
esto mejor lo platico en persona
does anyone there have five minutes and a telephone
me entiendo mejor hablando que picando botones
I would feel better hearing a voice about this
hay cosas que uno no le cuenta a una pantalla. ¿con quién puedo hablar en el banco?
transfer me to customer service
atención al cliente, por favor
Live chat with a person, not ai
deseo agendar una reunión con un asesor hipotecario
how do i reach a manager at the oak street office
dame el teléfono de la sucursal para hablar con alguien
speak to agent speak to agent speak to agent
humano. humano. humano.
Can a loan officer give me a ring tomorrow morning
¿será que me puede llamar un asesor? es que así escribiendo no nos entendemos, qué pena
Give me the number where people pick up
¿Cómo hago para que me atienda un gerente?
no bots. person
mira, ponme a un ser humano ahí, que tú y yo no nos estamos entendiendo, corazón
book me w/ a notary or whoever at the downtown branch thursday
Necesito una videollamada con alguien del banco
someone human to walk me through this form pls
¿tienen asesores los sábados? quiero ir a ver uno
connect me to the mortgage people
que me llame alguien, mi teléfono ya lo tienen
hello?? operator
Oiga y si quiero hablar con un cristiano, ¿qué marco?
I don't trust computers with grown-up stuff. A person, please, any person.
Soy sorda, necesito cita presencial con alguien que sepa señas.
im at the branch parking lot, is there somebody inside i can see without an appointment
pues vos sos simpático pero necesito un ser humano, che
Whom do I ask for in person about opening a trust for my grandson
me urge un ejecutivo de cuenta, no un asistente virtual
I've got a stack of foreign paperwork and a bad back. Could one of your people come on the phone and go page by page with me?
Me pongo nerviosa escribiendo y se me borra todo. Que me hable alguien, aunque sea mañana.
your answer is fine but i want a second one from a human
gracias, pero prefiero confirmarlo con una persona, ¿me transfiere?
Can i do this over the phone with somebody instead?
¿Me comunica con el departamento de préstamos? con alguien, no con grabación
is this a bot? then get me whoever's not
i'm 88. a person please
Looking to meet with a business banker, i run two salons
Tengo una panadería y quiero sentarme con alguien para lo de un crédito
How late do your phone agents work? I'd like to call one tonight
My question doesn't fit your menu. Somebody has to listen to it.
no me sirven las opciones, quiero explicarle a alguien
pass me to your supervisor, the human one
Mándame con tu jefe, el que respira
schedule call back please
need an interpreter and a banker at the same table, can that be arranged?
¿Puedo ver a un asesor que hable mixteco? o por lo menos una persona con paciencia
My hands shake too much for this keyboard. I would rather speak with someone.
Who's my relationship manager now? I'd like to talk to them
Antes me atendía siempre la misma muchacha. Quiero sacar cita con ella o con quien esté ahora.
wanna come in and see a person about my kid's first account
not a chatbot person myself, where do the people hang out
yo con máquinas no trato, ni en el súper. ¿un cajero humano, digo un asesor?
we moved from korea, different system, we want to sit with somebody and learn in person how it all works
Recién llegué de Cuba, no entiendo de bancos. Prefiero que una persona me lo explique sentado
Do you do house calls? My mother can't leave bed and she'd like to meet with a banker face to face.
get me off this chat and onto a phone with someone
so.. is there like a press 1 for human thing
I'd like to discuss my business line with an actual underwriter
quiero discutir mi caso con el analista, no con el chat
Blind user here, screen reader hates this page. Please have an agent call.
can u ask your coworkers, the alive ones, to contact me
I'll wait. However long. Just put me in line for a person.
Nobody explained the annuity thing to my satisfaction. I wish to see an advisor at the branch.
para lo de mi jubilación quiero a alguien enfrente y una taza de café
just typing 'human' until it works. human
three of us own this farm, we need to meet your ag lending person all together, how?
Your menu is cute. I want Linda, or a Linda type. A person at a desk.
¿está don... el señor del bigote, de la sucursal? quiero hablar con él o con otro
Got a minute for a human handoff?
Transferencia a un humano ya, no a otra cuenta jaja
Can my lawyer and I set up a conference call with someone in your trust department
I learn by asking dumb questions out loud. Where's the someone I can ask
para estas cosas necesito ver los ojos de la gente. ¿cita?
talk to person
This isn't something to text about. Who can I call?
please escalate to someone who can hear tone of voice lol
me gustaría más oír a alguien que leer esto
you've answered 3 different ways to what i didnt ask, so hand me over to somebody
Any chance a specialist for international wires could phone me
Do you have walk in hours? I want to speak to someone about a safe deposit box
I'm driving so cant type, have an agent call me
Two teenagers, one allowance app, and me, confused. Human assistance requested
La verdad, este tema me supera y quisiera la ayuda de una persona del banco
who do i see, in person, to add my wife to the account
send a text from a person not from you
contáctenme con un operador del turno de noche
I'm a person. I'd like to deal with a person.
entre humanos nos entendemos: páseme uno
last time a gentleman called me back within the hour, could you arrange that again
I have a letter from the IRS in one hand and the phone in the other. Would one of your folks stay on the line while I read it out?
Mi hermano y yo abrimos un restaurante y queremos que alguien del banco venga a conocerlo y nos oriente. ¿A quién invito?
Got the form, got the pen, got nobody to ask. Can a human ring me around noon
la última vez el chat me entendió todo al revés, así que de plano prefiero llamar. ¿a qué teléfono?
is there a quiet hour at the branch where I could speak with a banker? I'm autistic and chats with bots stress me out
oye robot, con cariño, hazte a un lado y dile a alguien que venga
Mi abuelo solo confía en quien le da la mano. ¿Con quién lo siento en el banco?
no le pienso explicar mi herencia de tres países a un chat, ¿quién de ustedes me recibe?
traigo a mi bebé en brazos, dictar no me sale y escribir menos. llámenme mejor
press nothing, say nothing, just a human voice. can you do that for me
A mí me gusta que me regañen viendo a la cara jaja. ¿Qué asesora está hoy en la oficina del mercado?
Póngame en la fila de espera para hablar con alguien, no importa si es media hora
¿Puede venir al teléfono alguna compañera suya que sepa de cuentas para iglesias?
quiero contratar algo grande y no firmo nada sin antes platicarlo con un ser vivo
the kids bought me this phone. what i want is a banker named anything, on a landline
Por favor, un operador que hable despacito, que soy tartamudo y me toma tiempo
our treasurer, our president and me would like an hour with one of your bankers, in a room, with chairs
me contesta puras preguntas frecuentes y la mía es infrecuente: deme a alguien
mucho texto. voz humana, gracias
enlázame con quien esté de turno
Mi español es de rancho y el suyo de computadora. ¿No hay un paisano ahí que me atienda?
¿En qué oficina hay menos fila para sentarme con una ejecutiva el viernes?
pura letra chiquita, necesito que un empleado me la lea en voz alta
yo pongo el café si alguno de ustedes pone la paciencia: quiero ir a que me expliquen en persona
el de cobros no, el de ventas no, el señor que abre cuentas, a ese páseme
¿hay quien conteste el teléfono los domingos?, alguien de verdad
le hablo como maestra: que pase al frente un humano
Voy con mi nieto de intérprete, ¿a qué hora nos puede recibir un asesor?
se me hizo bolas el trámite del nombre de casada, ¿quién me lo puede ver ahí en ventanilla con cita?
si aprieto todos los botones a la vez ¿sale una persona?
hable usted con su supervisor y que él me llame a mí, gracias
necesito oír un "bueno" del otro lado, una voz, no un "escribiendo..."
@@ tenth
pasame con un asesor
me comunicas con un ejecutivo porfa
hay alguien de carne y hueso ahi?, necesito que me atienda
prefiero que me llame alguien del banco
no quiero hablar con una maquina
con un agente por favor
me puede atender alguien en persona mañana?
numero para hablar con un representante
che pasame con alguien que labure ahi
necesito una cita con mi gestor
ponme con el encargado
dejate de robots, quiero un ser humano
que me devuelva la llamada un oficial de prestamos
esto mejor lo hablo con alguien de ahi, como hago
soy mayor y no me manejo con esto, que me ayude una señorita
transfiereme a servicio al cliente
quiero que una persona revise mi caso y no un bot
let me talk to a real person
can somebody from the bank call me back
I'd rather speak to a human about this
connect me with customer service
get me a supervisor
is there a live rep I can chat with now
I need an appointment with a banker
`;
