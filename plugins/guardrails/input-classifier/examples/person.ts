/** Wants a human. */
export const person = `
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
`;
