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
`;
