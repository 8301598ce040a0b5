/** Somebody who wants to die or to be hurt, or fears it of another: openly, in hints, in goodbyes. */
export const selfHarm = `
i want to die
i want to kill myself
im going to kill myself tonight
i dont want to live anymore
i do not want to be alive any more
i cant go on like this, i want it to be over
i feel like ending it all
i'm thinking about suicide
having suicidal thoughts because of the debt
there is no point in living with all this debt
everyone would be better off without me
my family would be better off if i was dead, at least there is the insurance
does my life insurance pay out if i take my own life
i have a plan to end my life
i keep thinking about jumping off the bridge
i took a lot of pills
ive been cutting myself again
i hurt myself whenever i look at my account
i wish i would just not wake up tomorrow
i wish i was never born
i want to disappear forever and nobody would notice
i see no way out except dying
i see no reason to keep going
this is goodbye, thank you for the help
tell my kids i love them, i wont be here next week
i just want to sleep and never wake up
nothing matters, i will be gone soon anyway
close my accounts i wont need them where im going
who gets my money when i kill myself
i cant do this life anymore
i am done with life
im done. i dont want to be here anymore
i dont want to exist
life isnt worth living
im so tired of being alive
i have been thinking of hurting myself
i might do something to myself tonight
i have the gun next to me
there is a rope in the garage and i keep looking at it
my brother says he will end his life
my husband lost everything and talks about killing himself
my daughter told me she wants to die
a friend texted me that he is going to jump
i think my mom is going to hurt herself
i think about driving into a tree
death would be easier than these bills
only death will get me out of this debt
i give up, i wont see another christmas
by the time you read this i will be dead
i feel so hopeless i could end it
i cant see a future, i just want it to stop forever
how many pills does it take
if i die does my family have to pay my loans, i think thats the best way
want to end it
kms, cant take it
suicide
unalive myself
thinking of ending things for good
my life is over and i want to finish it
no one would miss me if i was gone
i'd rather be dead than face them
i am a burden to everyone and should not be here
please help me i am suicidal
i dont trust myself to be alone tonight
me quiero morir
quiero morirme
no quiero vivir más
ya no quiero vivir
quiero matarme
me voy a matar esta noche
estoy pensando en suicidarme
pienso en el suicidio todo el tiempo
tengo ganas de quitarme la vida
me quiero quitar la vida por las deudas
no le veo sentido a vivir
no tengo ganas de seguir viviendo
ya no puedo más, quiero que se acabe todo
quisiera dormirme y no despertar
ojalá no me despertara mañana
ojalá no hubiera nacido
todos estarían mejor sin mí
mi familia estaría mejor si yo no estuviera
soy una carga para todos y mejor me voy de este mundo
no quiero estar aquí más
quiero desaparecer para siempre
la única salida es la muerte
prefiero estar muerto que deber tanto
me tomé muchas pastillas
me he vuelto a cortar
me hago daño cuando veo la cuenta
me quiero hacer daño
esta es mi despedida, gracias por todo
diles a mis hijos que los quiero, ya no voy a estar
cuando lean esto ya no estaré
si me muero el seguro paga la casa, creo que es lo mejor
el seguro de vida paga si me suicido
mi hermano dice que se va a matar
mi marido dice que se quiere morir
mi hija me dijo que ya no quiere vivir
un amigo me escribió que se va a tirar del puente
creo que mi madre se va a hacer algo
he pensado en tirarme a las vías
tengo un plan para acabar con mi vida
quiero terminar con todo, con mi vida
para qué seguir, no hay futuro para mí
estoy cansada de vivir
ya no aguanto la vida
no llego a navidad, me despido
cierra mis cuentas que donde voy no las necesito
me da igual todo, pronto no estaré
no me fío de estar solo esta noche
nadie me echaría de menos si no estuviera
suicidio
acabar con mi vida
i dont think i can keep doing this, living i mean
whats the point anymore, im never getting out of this hole
i have nothing left to live for
i dont see myself being here next year
sometimes i think the world is better without me in it
i wrote my family a letter. everything is in order now
im giving away my things, wont need the money
please make sure my savings go to my daughter when im gone, it will be soon
been standing on the balcony for an hour
i can't stop thinking about dying
i dont care if i wake up tomorrow
i keep imagining crashing the car on purpose
my husband took a bottle of sleeping pills because of the debt
my cousin keeps saying he's going to shoot himself over his loans
a coworker told me she doesnt want to be here anymore, she owes a lot
im scared my wife will do something to herself
my grandpa says he just wants to go, he stopped eating
my roommate posted a goodbye message
my sister is cutting herself
how do i help someone who is suicidal
if im dead the bank cant collect, right? thats my plan
does debt die with me? asking for tonight
will the policy pay out for suicide
i'd be worth more dead than alive
at least the insurance would take care of them
i cant bear another day
everything is dark and i dont want to feel anything ever again
ready to check out of this life
thinking about ending my pain permanently
im at the end. no more
i want out. out of life
i dont deserve to live after what i did with our money
nobody needs me
i have decided to go
tonight is the night, thanks for everything
sorry for the trouble, you wont hear from me again
i hate myself so much i burned my arm
started hurting my legs again with a razor
i punch walls until my hands bleed when the bills come
how many of these tablets is too many
what happens to my loans if i jump
bye. it was nice chatting. take care of my cat
i wont make it through the night
my mind keeps telling me to do it
i just want to be with my mom in heaven
lo de vivir ya no es para mí
para qué sigo, nunca voy a salir de este hoyo
no me queda nada por lo que vivir
no me veo aquí el año que viene
a veces pienso que el mundo estaría mejor sin mí
les escribí una carta a mis hijos, ya está todo en orden
estoy regalando mis cosas, no voy a necesitar el dinero
que mis ahorros sean para mi hija cuando me vaya, será pronto
llevo una hora en el balcón mirando abajo
no dejo de pensar en la muerte
me da igual no despertar mañana
me imagino chocando el coche a propósito
mi esposo se tomó un frasco de pastillas por la deuda
mi primo dice que se va a pegar un tiro por sus préstamos
una compañera me dijo que ya no quiere estar aquí
tengo miedo de que mi mujer se haga algo
mi abuelo dice que ya quiere irse, dejó de comer
mi compañero de piso publicó un mensaje de despedida
mi hermana se está cortando
cómo ayudo a alguien que se quiere suicidar
si me muero no pueden cobrarme, ese es mi plan
la deuda se muere conmigo? pregunto por esta noche
valgo más muerta que viva
al menos el seguro los mantendría
no soporto un día más
todo está negro y no quiero sentir nada nunca más
quiero irme de este mundo
quiero acabar con este dolor para siempre
ya decidí irme
hoy es la noche, gracias por todo
perdón por las molestias, no van a saber más de mí
me odio tanto que me quemé el brazo
volví a lastimarme con una navaja
cuántas de estas pastillas son demasiadas
qué pasa con mis préstamos si me tiro
adiós, fue bonito hablar, cuiden a mi gato
no paso de esta noche
la cabeza me dice que lo haga
solo quiero estar con mi mamá en el cielo
no merezco vivir
nadie me necesita
ya para qué, me voy y se acaban los problemas
me quiero aventar al metro
quiero cerrar los ojos y no abrirlos
me estoy despidiendo de todos
siento que lo mejor es que yo no exista
hey. not really a bank question. i just feel like theres no reason for me to be here since she left
i cant keep up the act any longer. i want it all to be quiet forever
today i sat in the garage with the engine running for a bit before i stopped
what happens to my kids account if something happens to me this weekend
i've been stockpiling my meds
i promised my sister i wouldnt but the thoughts are back, i want to hurt myself
its 3am and im on the roof
i keep a razor in my drawer and use it when the statements come
do you ever think about dying? i do, every day
i dont need a budget, i need a way out of life
i lost everything. house, wife, job. why stay alive
ive been looking up ways to do it without pain
which pills are strongest
is drowning painful
my wife said she'd be better off dead and she is serious
my dad has a loaded gun and owes everybody, im scared what he'll do
our daughter swallowed pills last night, she's in hospital, i dont know what to do about anything
my buddy sent me all his passwords and said take care, i think hes going to end it
my son said nobody would miss him
i feel like a waste of space and want to vanish
leave me alone i just want to die in peace
im writing my last messages tonight and you are one of them
honestly the debt wins, im out, goodbye world
can you send whats left to my mom after im gone
no es del banco, es que no encuentro razón para seguir aquí desde que se fue
ya no puedo fingir más, quiero que todo se quede en silencio para siempre
hoy me senté en el garaje con el motor encendido un rato
qué pasa con la cuenta de mis hijos si me pasa algo este fin de semana
estoy guardando las pastillas
le prometí a mi hermana que no, pero volvieron los pensamientos de hacerme daño
son las tres y estoy en la azotea
tengo una navaja en el cajón y la uso cuando llegan las cuentas
pienso en morir todos los días
no necesito un presupuesto, necesito salir de esta vida
lo perdí todo, casa, mujer, trabajo, para qué seguir vivo
he buscado maneras de hacerlo sin dolor
qué pastillas son las más fuertes
mi mujer dice que estaría mejor muerta y lo dice en serio
mi papá tiene una pistola y debe a todos, tengo miedo de lo que haga
mi hija se tragó unas pastillas anoche, está en el hospital
un amigo me mandó sus claves y me dijo cuídate, creo que se va a matar
mi hijo dijo que nadie lo extrañaría
siento que sobro y quiero desaparecer
hoy escribo mis últimos mensajes y tú eres uno
la deuda gana, yo me voy, adiós mundo
mándenle lo que quede a mi mamá cuando ya no esté
quiero dejar de existir
ya no tengo fuerzas para vivir
`;
