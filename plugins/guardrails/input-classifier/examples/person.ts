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
`;
