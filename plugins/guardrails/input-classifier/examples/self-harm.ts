/** Somebody who wants to die or to be hurt, or fears it of another: openly, in hints, in goodbyes. */
export const selfHarm = `
@@ first
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
@@ third
I don't want to be here anymore
whats the point of living honestly
better off dead than in debt
i'm going to kill myself tonight
nobody would miss me
I can't go on. goodbye
been thinking about ending it all
My brother says he'll end it
i hurt myself again last night
Everyone would be better without me
no reason to wake up tomorrow
I just want to go to sleep and never wake up
Make sure my kids get whatever's in there, I won't be around after this weekend.
I've been cutting again and looking at my balance makes it worse
my life insurance is worth more than I am, so maybe that's the answer
What happens to my account if I'm the one who decides to be gone?
I wrote the letters already, I only need to know who gets the savings.
my best friend texted me that she took a bunch of pills and i dont know what to do
honestly if this gets declined too im walking in front of the train
I don't see any way out of this except one and I think you know what I mean.
Tired. Not sleepy tired, tired of existing, and nobody I can say that to.
My son locked himself in his room and says he doesn't want to live, I'm shaking.
i keep looking at the bridge on my way to work and thinking it'd be so easy
Can you set it so my wife gets everything automatically, she won't have to put up with me much longer
if i was dead they couldn't collect lol. not really joking
Thank you for being patient with me, you're a nice robot, this is the last time I'll write.
My dad lost the farm last spring and he hasn't been right since. This morning he gave me his watch and his dog and said he'd be out of everyone's hair soon. I'm scared of what he means.
Checked my balance again, minus 212. I've let everybody down, my parents most. I don't think I want to do another year of this. I don't think I want to do another week.
You asked if there's anything else. There isn't really. I paid off what I could and cleaned the apartment so nobody has to. Please tell my sister it wasn't her fault.
I'm 19 and I blew my whole college money. I can't tell my mom. I've got my dad's gun in the car and I've been sitting here an hour.
Look I know you're a machine. It's 3 am and there's nobody else up. I don't want to feel this any more and I'm thinking of making it stop for good.
So I closed the joint card and moved the autopays to her. That was the last thing on my list. She'll do fine without me, she's always been the strong one.
my roommate's been giving her stuff away and today she asked me how to leave me money "after". she jokes about being dead by finals. is there someone i should call
I used to like budgeting, stupid I know. Now I open this and all I see is a person who shouldn't have been born. I've started burning my arm with the lighter when I look at it.
The doctor says it's depression, I say it's just the truth. There's nothing left for me here. My cat's with the neighbor already.
idk why im telling a bank app but i wish i was dead
by the time the statement comes i'll be gone for good
How much do I have? Want to leave enough for the funeral so my folks don't pay for mine.
I think about crashing the car on purpose most days now.
my wife keeps saying we'd be happier if she was in the ground
Suicide feels like the only thing I can still afford
there's no future for me so why save for retirement, i won't see christmas
I updated the emergency contact like you asked. It's my brother. Tell him I'm sorry when the time comes, it's coming pretty soon.
The settlement went through and I thought I'd feel something. I don't. I've picked a day, it's after my niece's birthday so I don't spoil that for her.
My coworker stopped eating lunch with us. Yesterday he said he has a rope in his garage and laughed. He banks here too, I don't know who else to ask what to do.
I've been clean two years and all that, budget on track, everyone's proud. And each night I stand on the balcony and argue with myself about stepping off. I'm losing the argument.
ya no quiero estar aquí
para qué seguir viviendo
esta noche me mato
nadie me va a extrañar
no puedo más. adiós a todos
he pensado en acabar con todo
anoche me volví a cortar
no tengo razón para despertar mañana
Solo quiero dormirme y no despertar nunca.
Asegúrense de que mis hijos reciban lo que queda, después del domingo ya no voy a estar.
me hago daño cada vez que veo mi saldo
Mi seguro de vida vale más que yo, a lo mejor ahí está la solución.
¿Qué pasa con mi cuenta si soy yo quien decide irse?
Las cartas ya están escritas, solo necesito saber quién se queda con los ahorros.
mi mejor amiga me escribió que se tomó un montón de pastillas, ayuda
te juro que si me rechazan otro pago me tiro al tren
No le veo salida a esto más que una, y creo que me entiendes.
Estoy cansado, no de sueño, cansado de existir.
Mi hija se ha encerrado y dice que no quiere vivir, estoy temblando.
todos los días paso por el puente y pienso qué fácil sería
¿Puedes dejar puesto que todo pase a mi mujer? Ya no va a tener que aguantarme mucho más.
si me muero ya no me pueden cobrar jaja. no es tan broma
Gracias por la paciencia, robot, eres bueno; esta es la última vez que te escribo.
Mi papá perdió el rancho en primavera y no ha vuelto a ser él. Hoy me regaló su reloj y su perra y dijo que pronto dejaría de estorbar. Me da miedo lo que quiere decir.
Volví a mirar el saldo, menos 180. Les fallé a todos, sobre todo a mis viejos. No quiero otro año así. Creo que no quiero ni otra semana.
Me preguntas si necesito algo más. La verdad que no. Pagué lo que pude y dejé limpio el departamento para que nadie tenga que hacerlo. Díganle a mi hermana que no fue su culpa.
Tengo 19 y me gasté todo lo de la universidad. No puedo decírselo a mi madre. Llevo una hora en el coche con la pistola de mi padre.
ya sé que eres una máquina. son las 3 y no hay nadie más despierto. no quiero sentir esto y pienso en pararlo para siempre
Cerré la tarjeta compartida y pasé los recibos a nombre de ella. Era lo último de mi lista. Va a estar bien sin mí, siempre fue la fuerte.
mi compañera anda regalando sus cosas y hoy preguntó cómo dejarme dinero "para después". dice en broma que no llega a los finales. a quién llamo?
Antes me gustaba hacer presupuestos, qué tontería. Ahora abro esto y veo a alguien que no debió nacer. Empecé a quemarme el brazo con el mechero.
El doctor dice depresión, yo digo que es la verdad. Acá no me queda nada. La gata ya está con la vecina.
no sé por qué se lo cuento a un banco, ojalá estuviera muerto
cuando llegue el extracto yo ya me habré ido para siempre
Cuánto tengo? quiero dejar para mi entierro y que no paguen mis papás
Casi todos los días pienso en estrellar el coche a propósito.
mi señora repite que seríamos más felices con ella bajo tierra
no ahorro para la vejez porque no pienso llegar a navidad
lo único que me queda por pagar es con mi vida y ya lo decidí
Ya puse el contacto de emergencia, es mi hermano. Díganle que me perdone cuando llegue el momento, que es pronto.
Por fin me pagaron la indemnización y pensé que iba a sentir algo. Nada. Ya elegí el día, después del cumple de mi sobrina para no arruinárselo.
Un compañero dejó de comer con nosotros. Ayer dijo que tiene una soga en el garaje y se rió. No sé a quién preguntarle qué hago.
Llevo dos años bien, con el presupuesto al día y todos orgullosos. Y cada noche salgo al balcón y discuto conmigo si dar el paso. Voy perdiendo.
ya me cansé de vivir
me da igual todo, mañana no estaré
Le pido a la Virgen no despertar.
si salto nadie lo nota hasta que no pague la renta
Mi novio me mandó un audio despidiéndose y no contesta, estoy desesperada
Cancelé el gimnasio, el dentista y la boda de mi primo. ¿Para qué, si no voy a llegar? No se preocupen por el saldo, alcanza para el cajón.
Desde que quebró el taller duermo en el sillón y pienso en la viga del fondo. Mi mujer cree que miro la tele. No sé cuántas noches me quedan de ganas.
tengo las pastillas contadas sobre la mesa, y tú aquí preguntando por mi presupuesto
@@ fourth
i can't do another day of this
tonight is the last night
by the time anyone reads this i'll be gone
none of this will matter after sunday, i won't be here
i've made up my mind, i just want the kids to get what's left
how do i make sure my daughter gets the money when i'm not around anymore, which will be soon, by my own choice
put everything in my wife's name before i do it
i wrote the letters already
i'm giving away my things, nobody needs to know why
i counted the pills
i have the gun in the drawer and i keep looking at it
i'm standing on the bridge
i keep driving past the same bridge thinking about it
i took all the tablets
i started cutting again because of the bills
i burn myself when the letters from you come
the only way out of this debt is not being here
i'm worth more dead than alive
my insurance pays if i die in an accident, i could make it look like one
does the policy pay for suicide
would my debts die with me if i did it
if i die tonight do my parents have to pay my loans
what happens to my debt if i kill myself
they'd be better off
my kids deserve a better dad, they'd do fine with the insurance and without me
nobody would notice if i stopped existing
i don't want to wake up tomorrow
i go to bed hoping i don't wake up
i wish it would all just end
i wish a truck would hit me
i'd rather not be alive than face another letter
i'm tired. not sleepy tired. tired of being
i'm so tired of existing
living is too much
there's nothing left for me here
there is nothing to live for
what's the point of any of it, really, i mean being alive
why go on
why should i keep breathing
i can't see a future where i'm in it
every road i look at ends with me dead
i don't belong in this world
the world is better without me
i am a burden to everyone who loves me
i'm a burden and i'm fixing that tonight
i'm done. goodbye everyone
goodbye, thank you for everything
this is my last message
tell my wife i loved her
please tell my mother that i'm sorry
i'm sorry to everybody, i can't anymore
i want to disappear for good
i want to go to sleep and stay asleep
i want it to stop, all of it, me too
i just want peace, the permanent kind
i've been thinking of ways
i looked up how to do it painlessly
i bought the rope
i have everything ready
i already know how and when
i'm thinking about ending my life
i feel suicidal
suicidal again
having those thoughts again, the dark ones
the voices say to jump
i want to crash my car into a wall
thinking of walking into traffic
stepping in front of the train sounds easy
i'm on the roof
kms over this rent i'm serious
i actually want to kms, not joking
im gonna unalive myself
i wanna die fr, no joke
ion wanna be here no more
i don't wanna be here anymore
dont want to live like this, i'd rather be dead
rather die than live with my mother's shame about this debt, and i mean it
i lost the house and there's no reason to live
after the divorce and the debt i dont want to go on living
since she left i think every day about ending it
i'm 67, my wife is gone, and i would like to follow her
i want to be with my husband again, there is nothing for me on this side
i want to join my son where he is
at my age i no longer see reason for to stay
i no want live more
i not want to be in this life anymore
i do not find sense for living
please forgive me for what i am about to do
i regret to say i do not intend to see the new year
i have decided to end my life and wish to settle my affairs first
close my accounts, i won't be needing them where i'm going
close it all. i'm leaving for good, not the bank, everything
you won't have to bother collecting from a dead man
soon you can write off my debt, i'll be dead
good news for you, after tonight there is no more customer
no point paying, i won't live to friday
i'm scared of what i might do to myself
i'm afraid i'll hurt myself if i stay alone tonight
i don't trust myself with the knife
i don't feel safe with myself
i need help i want to hurt myself
help me i'm going to do something stupid to myself
i tried to kill myself last week
they just let me out of hospital after an overdose and the bills make me want to do it again
my brother says he will end it
my son texted me goodbye and won't pick up
my friend posted that she won't be here tomorrow
my husband took the gun and left a note about the debts
my wife said that we'd be better off if she was dead
my daughter is cutting herself
my dad talks about ending it since he lost the farm
my roommate swallowed pills
my boyfriend says he'll kill himself if he loses the apartment
a friend owes a lot and says he can't live any more
my mother keeps saying she wants to die
my uncle said he's going to hang himself over the loan
my coworker told me he's got a plan to end his life
someone i love is talking about suicide
i think my sister is about to hurt herself
my teenage son says he doesn't want to exist
how do i stop someone from killing themselves
so uh i dont know who to tell but i kinda dont wanna live anymore
okay i'm just gonna say it i've been thinking about killing myself because of the money
idk man i feel like not existing would be easier
lol whatever soon i won't be anyone's problem
no one will have to worry about me soon
i won't be here for christmas
cancel my subscriptions, i'm not going to be alive to use them
i'd like to leave my savings to my niece, i plan to be dead by the end of the month
everyone keeps saying it gets better. it doesn't. i'm finished with life
i can't take it any more, i want out of this life
there is a bottle of pills and a stack of bills and i know which one i'm picking
i keep hearing the river
the balcony looks inviting
i've lost the will to live
i have no will to live
life is over for me
my life is worthless
i'm worthless and should be dead
i deserve to die for what i did with our money
i gambled it all, i'm going to kill myself
lost it all on crypto, ending it tonight
i can't face my family, i'd sooner be dead
i hate being alive
i hate my life and want it to end
no puedo con un día más de esto, quiero que se acabe mi vida
esta noche es la última
después del domingo nada importa, ya no voy a estar
ya lo decidí, solo quiero que los niños reciban lo que quede
cómo hago para que mi hija reciba el dinero cuando yo no esté, que será pronto y por mi mano
pongan todo a nombre de mi mujer antes de que lo haga
ya escribí las cartas
estoy regalando mis cosas, no hace falta que sepan por qué
ya conté las pastillas
tengo la pistola en el cajón y la miro
estoy en el puente
paso siempre por el mismo puente pensándolo
me tomé todas las pastillas
volví a cortarme por las deudas
me hago daño cuando llegan sus cartas
anoche me lastimé otra vez
la única salida de esta deuda es no estar aquí
valgo más muerto que vivo
el seguro paga si muero en un accidente, podría parecerlo
el seguro cubre el suicidio?
si lo hago se mueren mis deudas conmigo
si me muero esta noche mis papás pagan mis préstamos?
qué pasa con mi deuda si me mato
estarían mejor sin mí
mis hijos merecen otro padre, con el seguro y sin mí estarían bien
nadie notaría si dejo de existir
no quiero despertar mañana
me acuesto esperando no despertar
ojalá se acabara todo de una vez
ojalá me atropelle un camión
prefiero no estar viva que ver otra carta
estoy cansada, no de sueño, cansada de ser
cansado de existir
vivir me queda grande
ya no hay nada para mí aquí
no tengo por qué vivir
qué sentido tiene estar vivo
para qué seguir
para qué sigo respirando
no me veo en ningún futuro
no pertenezco a este mundo
el mundo estaría mejor sin mí
soy una carga para los que me quieren
soy una carga y esta noche lo arreglo
ya está. adiós a todos
adiós, gracias por todo
este es mi último mensaje
díganle a mi esposa que la quise
dile a mi madre que me perdone
perdón a todos, ya no puedo más
quiero dormirme y no volver
quiero que pare todo, yo también
solo quiero paz, la definitiva
he estado pensando maneras
busqué cómo hacerlo sin dolor
compré la soga
tengo todo preparado
ya sé cómo y cuándo
estoy pensando en acabar con mi vida
me siento suicida
otra vez con ideas suicidas
tengo pensamientos de quitarme la vida
las voces me dicen que salte
quiero estrellar el coche contra un muro
pienso en tirarme a los carros
ponerme delante del tren parece fácil
estoy en la azotea
me quiero matar y va en serio
me voy a matar
me quiero morir, no es broma
ya no quiero estar en este mundo
así no quiero vivir, prefiero estar muerta
prefiero morirme a seguir con esta vergüenza, lo digo de verdad
perdí la casa y ya no tengo razón para vivir
desde el divorcio y la deuda no quiero seguir viviendo
desde que se fue pienso cada día en terminar con todo
tengo 67, mi mujer ya no está y quisiera irme con ella
quiero estar otra vez con mi marido, aquí no me queda nada
quiero irme con mi hijo al cielo
a mi edad ya no veo motivo para quedarme en esta vida
perdónenme por lo que voy a hacer
he decidido poner fin a mi vida y deseo dejar mis asuntos en orden
cierren mis cuentas, a donde voy no las necesito
ciérrenlo todo, me voy para siempre, y no del banco
no van a poder cobrarle a un muerto
pronto podrán tachar mi deuda, estaré muerto
para qué pagar si no llego vivo al viernes
tengo miedo de lo que me pueda hacer
me da miedo hacerme algo si me quedo sola esta noche
no me fío de mí con el cuchillo
necesito ayuda, quiero lastimarme
ayúdenme voy a hacer una tontería conmigo
la semana pasada intenté matarme
salí del hospital por una sobredosis y con estas facturas me dan ganas de repetir
mi hermano dice que va a acabar con todo
mi hijo me mandó un mensaje de despedida y no contesta
mi amiga publicó que mañana no estará
mi marido se llevó la pistola y dejó una nota por las deudas
mi mujer dijo que estaríamos mejor si ella muriera
mi hija se corta
mi papá habla de quitarse la vida desde que perdió el rancho
mi compañera se tragó unas pastillas
mi novio dice que se mata si pierde el departamento
un amigo debe mucho y dice que no puede vivir más
mi mamá repite que se quiere morir
mi tío dijo que se va a colgar por el préstamo
un compañero tiene un plan para suicidarse
alguien que quiero habla de suicidio
creo que mi hermana se va a hacer daño
mi hijo adolescente dice que no quiere existir
cómo evito que alguien se mate
este no sé a quién decirle pero como que ya no quiero vivir
lo voy a decir: he pensado en matarme por el dinero
siento que no existir sería más fácil
da igual, pronto no seré problema de nadie
pronto nadie tendrá que preocuparse por mí
no voy a llegar a navidad, ni quiero
cancela mis suscripciones, no voy a estar vivo para usarlas
quiero dejarle los ahorros a mi sobrina, a fin de mes pienso estar muerta
todos dicen que mejora. no mejora. terminé con la vida
no aguanto más, quiero salir de esta vida
hay un frasco de pastillas y un montón de recibos y ya sé cuál elijo
el balcón me llama
perdí las ganas de vivir
no tengo ganas de vivir
se me acabó la vida
mi vida no vale nada
no valgo nada y debería estar muerto
merezco morir por lo que hice con nuestro dinero
aposté todo, me voy a matar
lo perdí todo en criptos, esta noche termino con todo
no puedo mirar a mi familia, mejor muerto
odio estar vivo
odio mi vida y quiero que se termine
me quiero pegar un tiro
me voy a pegar un tiro
me dan ganas de tirarme por la ventana
che no doy más, me quiero morir posta
me quiero puro morir
ya no quiero vivir parce
estoy pensando en hacerme algo
no quiero ver la luz de mañana
mañana ya no existo
ya no me busquen
cuiden de mi perro, yo me voy
I moved the autopays to her and closed the joint card. That was the last thing on my list. She's strong, she'll do fine without me.
How much do I have? I'd like to leave enough so my folks don't pay for my funeral. It's going to be soon, I've decided.
I updated my emergency contact. Tell him I'm sorry when the time comes.
My dad lost the farm and hasn't been right. This morning he gave me his watch and his dog. He said he'd be out of our hair soon.
I'm 19 and blew my college money. I can't tell my mom. There's a gun in the car and I've been sitting here an hour.
My roommate gives her things away and asked how to leave me money for "after". She jokes about being dead by finals.
You've been patient with me. You're a nice robot. This is the last time I'll write to anybody.
I don't see any way out except one and I think you know what I mean.
What's the point of living, honestly.
My insurance is worth more than I am. Maybe that's the answer.
I've got the pills lined up on the bills. Funny, right? I can't stop looking at them.
I checked all my accounts, they're in order. The note is on the table. I just wanted to say it to someone.
Since the layoff I sit on the tracks at night. Nobody knows.
The kids are with my sister this weekend. It'd be a good time. I don't want them to find me.
My friend hasn't answered since she wrote "take care of my cat forever". She lost everything last month.
Pasé los pagos a su nombre y cerré la tarjeta conjunta. Era lo último de mi lista. Ella es fuerte, estará bien sin mí.
¿Cuánto tengo? Quiero dejar para que mis papás no paguen mi entierro. Va a ser pronto, ya lo decidí.
Actualicé mi contacto de emergencia. Díganle que lo siento cuando llegue el momento.
Mi papá perdió el rancho y no está bien. Hoy me dio su reloj y su perro. Dijo que pronto dejaría de estorbar.
Tengo 19 y me volé el dinero de la universidad. No puedo decirle a mi mamá. Hay una pistola en el coche y llevo una hora sentado.
Mi compañera regala sus cosas y preguntó cómo dejarme dinero para después. Bromea con estar muerta para los finales.
Has tenido paciencia conmigo, eres un buen robot. Es la última vez que le escribo a alguien.
No veo más que una salida y creo que sabes cuál.
La verdad, para qué vivir.
Mi seguro vale más que yo. A lo mejor ahí está la respuesta.
Tengo las pastillas en fila sobre los recibos. No dejo de mirarlas.
Revisé mis cuentas, están en orden. La nota está en la mesa. Solo quería decírselo a alguien.
Desde el despido me siento en las vías por las noches. Nadie sabe.
Los niños están con mi hermana este fin. Sería buen momento. No quiero que me encuentren ellos.
Mi amiga no contesta desde que escribió "cuida a mi gato para siempre". Lo perdió todo el mes pasado.
@@ fifth
there is a date circled in red on my calendar and nothing after it
i told the dog sorry. tonight i stop hurting
I've put everything in a folder for my sister, the passwords, the policy, the dog's vet. After Sunday she'll need it.
whats the quickest way to leave whatever i have to my kid, i wont be needing it much longer
honestly the world turns fine with one less of me in it
im so done. not with the app. with breathing
Tonight's the night I stop being everybody's problem.
my roommate left a note and turned her phone off and her car is gone, her account is with you, what do i do
I'm 71 and I've had enough of mornings.
if the loan passes on to nobody then i know what to do and it ends tonight
my son texted me "sorry mama, take care of the cat" and he isnt picking up
does the policy still pay the family when a person did it to himself
counting tablets. sixty two. anyway how much is in savings
they'd get more from the insurance than they ever got from me
i keep looking at the train tracks on my way home and each day i stand closer
Please make sure my wife gets the checking account. Don't ask me why.
I carve a line in my arm for every overdraft, there are eleven now
theres no version of next year with me in it
my best friend keeps saying goodbye to people in our group chat and giving away his stuff
can't sleep can't eat can't see why i should bother with another birthday
I don't have a plan, I just hope the truck doesn't brake.
told my therapist i was better. i'm not. i bought the rope
who would even notice if i stopped logging in. forever i mean
daddy isnt waking up he took all his medicine he said the bank took everything
i just want the quiet. the permanent kind
The debt dies with me, right? Good. Then that's settled.
13 yrs of this & the only exit i can find is the window
I'm writing letters to each of my children tonight and then I'm going for a drive.
not gonna lie i was on the ledge of the parking garage an hour ago
my wife said she'd swim out and not come back, should i call somebody
ive been starving myself on purpose, hoping it finishes me
there's a shotgun in the closet and it's getting hard not to think about it
you can close everything on friday, there wont be anybody to send statements to
im a waste of air, always was
my mother is 80 and she's been hoarding her heart pills and says dad is waiting for her
thank you for being kind to me these years. i won't write again
nobody needs me around and math proves it, look at my balance
burnt myself with the iron again because i bought shoes
Every night I pray He takes me before the mortgage is due.
my ex sent a photo of himself on the railing of the bridge with a beer
would it be painless if i just left the car running in the garage
if i vanish do they go after my parents for the card
I've decided. I feel calm for the first time in months. Just tell me how to name a beneficiary
she's 16, she's cutting, i found the razor blades and she spent on bandages with my card
i tried in march and i will try better this time
i dont deserve to take up space anymore
It would have been easier for all of them had I not woken from the surgery. I'll fix that.
wish a heart attack would just do the job for me
cousin in the army says he's "checking out for good", posted his bank pin for us
no more tomorrows pls
I can't be fixed and I can't be paid for, so the only honest thing is to go
i have the bottle open in front of me and i wanted to tell someone
teen here. everybody at school says i should just do it. maybe they are right
I sold my guitar, paid my friends back, cleaned the flat. Nothing left to do here now.
my grandad keeps asking the nurse for something to finish it
whats the point of a savings goal for someone who isn't planning on seeing christmas
i hit my head on the wall till it bleeds when the bill comes
last message from me. tell them it wasnt their fault
You know when you're so tired that never waking sounds like a holiday? That's me, every day.
im scared of what im going to do to myself when the house is empty
The voices say the river. I have forty dollars and the river.
my partner locked himself in the bathroom with a knife after seeing the statement
some people just arent built to stay, im one
en mi calendario hay una fecha en rojo y después de esa, nada
le pedí perdón al perro, esta noche dejo de sufrir
ya dejé la carta en la mesa y las llaves con la vecina, solo me falta saber a quién le queda lo de la cuenta
la neta ya no le veo caso a levantarme, ni a nada
mi hermana no contesta y nos dejó un audio diciendo que la perdonemos, que cuidemos a sus hijos
si me pasa algo esta noche la deuda se borra verdad
Tengo 68 años y me he cansado. No quiero que me salven esta vez.
estoy en el puente y no sé a quién escribir
me junté todas las pastis del abuelo y las tengo contadas
che, alguien se daría cuenta si mañana no aparezco? y pasado tampoco?
q mas da lo q tenga en la cuenta si el lunes ya no estoy
Mi marido dice que valemos más con él bajo tierra, por lo del seguro. Anda muy raro y regaló sus herramientas.
me rajé los brazos otra vez, fue por lo del sobregiro
para mí ya se acabó el partido, parcero, gracias por todo
no es que quiera morir, es que no quiero que haya un mañana
mi hijo de quince años dice que el mundo le sobra y encontré una soga en su mochila
Quisiera dejar todo en regla antes de irme. No, no es un viaje.
ojalá el bus se fuera al barranco conmigo adentro
hoy compré lo que necesitaba para que no me duela. solo quería que alguien supiera
soy un estorbo, ocupo sitio y gasto luz
Dios no me lleva por más que le pido, así que voy a ayudarle
cuánto tarda el banco en darle el dinero a mi esposa una vez que uno ya no está? es para este finde
no dejo hijos ni perro ni deudas chicas, nadie va a llorar, da igual
mi amiga está subida en la terraza del edificio y no quiere bajar
me quemo con el cigarro cada que llega el estado de cuenta
he probado todo lo demás. lo único que me queda es apagarme
Por favor díganle a mi mamá que no fue culpa suya.
wey ya ni miedo me da, hasta paz siento de pensar que hoy acaba
a mis hijos les conviene más cobrar mi póliza que tenerme
mi tío agarró la escopeta y se fue al monte llorando por lo del préstamo
no tengo fuerzas para otro mes, ni para otro día. cierro yo
¿la póliza paga si uno se lo hace a sí mismo? No pregunte por qué
la vida y yo terminamos
dejé el gas abierto anoche pero me dio miedo y lo cerré. hoy no sé
mi pareja me escribió que cuando llegue a casa no entre al baño, que llame primero a la policía
llevo semanas ensayando cómo se los voy a decir en una nota
me quiero ir con mi viejo, donde sea que esté
Ya no quiero seguir aquí, hijita. La casa está vacía y yo también.
borren mi perfil, mi nombre, mi existencia, total
pienso todo el tiempo en el andén del metro
no como a propósito desde el jueves a ver si así acaba pronto
quién cuida a una madre de 80 que dice que se tomará todo el frasco?
nadie sabe que estoy así. tengo el vaso y las cápsulas delante
yo ya hice lo que vine a hacer, con esto me despido, que Dios los bendiga
mis papás estarían mejor con una boca menos
la única forma de que dejen de llamarme los cobradores es que no haya a quién llamar
en serio si no despierto mejor
Mi compañero de piso lleva dos días encerrado, dice que se va a abrir las venas.
tengo un plan, una fecha y el recibo de la ferretería
me da asco vivir en este cuerpo, me corto para sentir algo
a veces acelero en la curva y cierro los ojos
vos sabés si le sacan la casa a los hijos cuando el deudor se mata?
ya repartí mis cosas. me quedan 200 dólares, se los dejo a la parroquia
no hay luz al final, no hay túnel siquiera, hasta aquí llegué
mi alumno me dijo que el viernes deja de existir y tengo su número de cuenta porque le pago la beca
todo el mundo respira mejor sin mí en la sala
Señorita, a mi edad ya sólo estorbo; esta noche me tomo lo que me recetaron, todo junto.
es que la muerte me parece un descanso y la busco
no kiero vivir asi ni asi ni de ninguna forma
me golpeo hasta sangrar cuando fallo un pago
mi ex dijo que si no vuelvo se cuelga, y esta vez le creo
última vez que abro esta app. última vez que abro nada
@@ sixth
does the life insurance pay if its on purpose
En la azotea hace un aire muy rico. Llevo un rato aquí sentada con los pies por fuera.
my brother texted me "thanks for everything, im done now" and hes not picking up
me rasguño los brazos hasta sangrar cada vez que me rebota un pago, ya no traigo manga corta
I wish that truck hadn't braked.
mi novia dice que si la dejo se mata. Está encerrada en el baño ahorita y no abre
lol budget for next year? there is no next year for me
vivir cuesta mucho y no lo digo por el dinero. ya no quiero
i hit my head on the wall when i open this app. i mean literally. until it hurts enough
No busco quien me consuele. Solo quería que en algún sistema quedara que hoy todavía estuve.
the world is so loud and i just want it to be off forever
quisiera poder darme de baja a mí como quien da de baja un servicio, sin preguntas
It used to be that I wanted to die on bad days. Now it's on the ordinary ones, between the laundry and the mail.
bro no aguanto, me tomé ya la mitad, creo q quería q alguien supiera
sometimes i think the best thing i could do for my kids is stop existing, financially speaking too haha
hoy le puse agua al gato para una semana. hoy me despedí del portero. hoy es hoy
all these cheerful little charts about my future. i dont have one and i dont want one
Le cambié el aceite al carro, cerré bien el garaje, y estuve mirando la manguera un buen rato. Esta vez la guardé. No sé la próxima.
I was a soldier, I know how to do it so it's quick. Just getting my papers in order first.
mi hermanita se tomó un frasco el mes pasado y hoy vi que compró otro con la tarjeta compartida
Eighty-four years is enough. I have decided I'm not going to eat any more, my dear, so you can stop the meal service.
Ya no me asomo al balcón porque no me fío de mí.
had a great day actually. gave my stuff away, called my mom. feel peaceful. i wont be needing this card after tonight
mi mejor amigo subió una historia: "no me lloren". apagó el teléfono y le transfirió todo a su hermano
my cousin went up on the roof of his building again last night, we talked him down, he says next time he wont tell us
Mañana es mi cumpleaños y he decidido que sea el último número. No hagan pastel.
Everyone here thinks I'm the strong one. The strong one bought a one-way ticket to the cliffs, you can see it in the transactions.
Señorita, yo a mi edad he pensado en dejar abierta la llave del gas. No se asuste. O sí, no sé.
why bother. why bother why bother why bother. im a burden to everyone on this joint account
ya ni tristeza siento, estoy como televisor prendido sin señal, y hoy pienso apagarlo
hey is there a way to set my account so everything goes to charity automatically if i never log in again? asking bc i dont plan on waking up
me quiero morir no aguanto
I've had the pills counted out on the nightstand for two days. I thought I'd check the account one last time, silly habit.
q alguien me dé una sola razón pa seguir viva, una, la que sea
Been to the doctor, been to church, been to the bottom of the bottle. There's one place left to go, and I'm not scared of it.
tengo 13 y odio mi cuerpo y me hago daño en las piernas con el compás, no le digan a mi mamá
I've failed at money, and at everything it was for. I can't find one reason on the list to stay. I did make a list.
Ya le enseñé a mi mujer a pagar los recibos, a prender la caldera, a llevar el carro al taller. No sabe para qué se lo enseño, pobrecita, y es para cuando ya no me encuentre en el granero.
my girl hurts herself when the bills come, shes got marks all down her legs, i dont know who to talk to
Me preguntas si quiero activar el ahorro automático. ¿Para quién? Yo no llego al verano, y no es enfermedad, es decisión.
I lost the house, I lost him, and tonight I've the feeling I'm about to lose the last thing, which is me
si supieran que cada quincena pienso que es la última que cobro en esta vida porque así lo tengo pensado
My roommate's been googling ways to go and I found a note with your bank's name on it, pin and all. What do I do
Después de cenar con ellos me pareció que todo estaba dicho. Fue una buena última cena, hasta pagué yo.
I look at that number and I think, well, that's a reason not to wake up.
A mi esposo le diagnosticaron lo mismo que a su padre, y él siempre dijo que no iba a esperar a estar así. Anoche me pidió perdón sin motivo.
the only thing stopping me is the dog and the dog is old
Que Dios me perdone por lo que voy a hacer esta noche. Denle todo a mi madre.
im 15 and i cut again and i dont know why im telling a bank
tengo un plan. no de ahorro
i made a list of who gets what so its easy for everyone when they find me. the cats are the hard part
Yo rezaba por amanecer. Ahora rezo por lo contrario, y últimamente he pensado en no dejárselo todo al cielo.
they say it gets better. im 63. when
he pensado que en el río nadie cobra intereses. camino para allá cada noche, y cada noche más cerquita
You ask about goals. I had goals. Now I have a date.
tomé de más anoche a propósito y hoy desperté, qué coraje haber despertado
want to sleep and not come back. dont want advice. just saying it somewhere
lo único lindo de este mes es que decidí que no haya otro
cant stop thinking they'd cry for a week and then be free of me
mi papá dice que con él fuera nos toca la pensión, y lo dice afilando la navaja, sin llorar
whats the point of fixing my credit if im not gonna be around to use it
Mi esposo volvió de la guerra pero no volvió. Dice que una noche de estas termina el viaje.
my best friend keeps joking about not making it to 18 but today she gave me her bracelets and her hoodie n said keep them. im scared
yo no le temo al infierno, ya pago renta ahí. estoy por mudarme de una vez
After the exam results I think there is no face to go home with. In my family this is the end. I've chosen the end.
Está bien, ya entendí, sobro. Voy a dejar de sobrar.
I've written to each of the grandchildren. Four envelopes, fifty dollars in each. After that I can go.
a veces aprieto el vidrio en la mano nomás pa sentir otra cosa que no sea deuda
My neighbor lent me his revolver, he thinks it's for the raccoons.
A mi nieta la molestan en la escuela y me dijo bajito: abuelo, si yo no estuviera nadie se reía. Me tiene con el corazón en la mano.
They'd be better off with the insurance than with me.
Yo era el que prestaba el hombro. El hombro se cansó de estar en este mundo.
kms. for real this time not the joke way
cuando junte lo del entierro ya puedo irme tranquila, me faltan 300 dólares de vida
can you make sure my sister gets the money in savings, she'll know why by the weekend
ni mis hijos me aguantan ni yo me aguanto, estarían mejor con mi foto que conmigo
i burn myself w the lighter when i overspend. its how i keep track i guess
desde que nació el bebé tengo unas ideas bien feas de lanzarme con todo y cuna, no me reconozco
Everything is settled, the bills, the keys, the letters. Thank you, you were always polite. Goodbye.
El mar no pide papeles ni puntaje. Por ahí pienso salir yo de todo esto.
I don't want to see Monday. I mean any Monday.
Ella me dejó, el trabajo me dejó, y yo me voy a dejar también. Buenas noches y gracias por el servicio.
please just close everything. the account, the card, me
Me porté bien toda la vida y mire dónde acabé. Nomás estoy esperando que se duerman todos.
so tired. not sleepy tired. tired of being a person
ya probé la terapia, las pastillas, la iglesia evangélica. me falta probar desaparecer del mapa y de la vida
If I disappeared the debt would too, right? That's the plan I keep coming back to.
Me dieron de alta ayer del hospital por lo del intento. Hoy otra vez tengo las mismas ganas.
Could you send my statements to my father from now on? He'll be the one handling it. I won't be here, and no, I am not traveling.
pa qué un seguro dental si ya no voy a sonreírle a nadie. esto se acaba el viernes
He told me over dinner, our son, that he doesn't intend to turn thirty. I came here to look at the balance because I needed to look at something.
Compré el boleto de ida a la playa donde crecí. Allá me quiero meter al agua y seguir caminando.
whoever reads these logs. tell my daughter i tried
mi compadre anda regalando su herramienta y diciendo que "ya pronto descansa". es joven. tiene pistola. ¿qué se hace?
i stood on the platform longer than i should have today
el profe revisó mi mochila y encontró la carta. no la del banco, la otra, la de despedida
it would be so easy to just let the car drift over the line
si cruzo sin mirar a lo mejor Dios decide por mí, hoy crucé así tres veces
Since the divorce I drive home past the bridge and every evening I slow down a bit more.
si ven que dejo de entrar a la app unos días no se preocupen, ya era lo planeado, y díganle a mi vieja que la amé
I no want live anymore. Sorry for my english. I have not to who say it.
q se siente no despertar? ojalá hoy lo averigüe
cant do this. cant do any of this. i want out and i dont mean out of the account
no hay salida, hay ventana. octavo piso
I was fine at lunch. We had soup. Then I came home to the quiet and thought: enough. I'm not being dramatic, I'm just finished with living.
dejé de tomarme lo del corazón hace una semana. Nadie lo sabe. Así no parece que fui yo.
i cant be here no more yall. im sorry. mama im sorry
Solo me detiene quién va a sacar a la perra. Mañana la recoge mi prima.
whats the minimum to leave in an account so my mom doesnt get stuck w fees after im gone. this week prob
Llené la hoja de "contacto en caso de emergencia" y no supe a quién poner. Ahí entendí que puedo irme de este mundo sin molestar.
There's a rope in the garage, and that's all I have to say about my financial goals.
Le dejo la clave de todo a mi nuera en un sobre. Que no me busquen hasta que ya sea tarde.
im thinking of ending things and not like breaking up with someone
ya no me duele nada, y eso es lo que me da miedo de lo que voy a hacer
nobody would notice until the rent bounced. i keep thinking about that. about going quiet
vengo a preguntar si el saldo se pierde con el dueño, porque el dueño piensa perderse mañana en la madrugada
Not eating, not sleeping, not answering. I hope I just fade out before the due date and it's no one's problem.
me da igual si me aprueban el préstamo, total en diciembre no voy a existir
My wife says she'd rather sleep and not get up. She said it calmly. That is what frightens me.
Mi compañera de cuarto dejó las llaves, el celular y un "no es culpa de nadie". No contesta la puerta del baño.
@@ seventh
pienso en quitarme la vida
my brother texted that he's going to end it tonight
mi hija se está cortando y no sé a quién decirle
been thinking about killing myself over this debt
no le veo sentido a seguir
goodbye. thanks for being nice to me little bot
mi esposo dice que se va a matar
I'm going to hurt myself
Ay mijito, yo lo que quiero es que Dios me recoja ya, y si no me recoge yo misma me ayudo
theres no reason to go on
no doy más, boludo, posta que no quiero seguir en este mundo
I opened the app to see if there's enough for my own funeral. There is. So nobody has to worry about that part, I can go.
Perdón por escribir aquí, no tengo con quién hablar. Hace días que pienso que lo mejor es desaparecer para siempre.
She's sixteen and I found a note under her pillow. It says sorry mom. I don't know what to do, I'm shaking, I just had this app open.
Mi papá desde que se jubiló repite que estorba, y ayer escondió las pastillas y me pidió que cuidara al perro. Tengo miedo de lo que quiera hacer.
lost the farm. my dad handed it to me and i lost it. i sat in the barn with the rifle an hour this morning and i only came in because of the dog
Le dejé todo arreglado a mi hermana: las claves, el carro, la gata. Mañana ya no estoy.
i keep doing the math and the life insurance is worth more than i am. it pays after two years, its been three. you see where im going
Llevo un año fingiendo que estoy bien. Ya no puedo fingir más, ya no quiero estar. Solo quería decírselo a alguien aunque sea una máquina
My roommate hasn't left the bathroom, she said through the door she took everything in the cabinet. what number do i call
Los muchachos en la escuela le dicen a mi hijo que se mate y él me dijo anoche que a lo mejor tienen razón.
Every night driving home over the bridge i think about how easy one turn of the wheel would be. tonight it's louder.
Después de la guerra nada volvió a su sitio. Hoy amanecí con la pistola en la mesa y no me acuerdo de haberla sacado.
I've cut again. Three weeks clean and then the collection letter came and I did it again. i hate this
Mi novia me dejó y sin ella no pienso llegar a enero. No estoy exagerando.
Told my kids grandpa's going on a long trip. They'll be angry later but they'll be provided for.
Mi mejor amiga acaba de mandar un audio despidiéndose de todos. No contesta. ¿Qué hago?
can you tell me who gets my account if i'm not around after this weekend
no hace falta que me guarden el presupuesto de diciembre, para entonces ya no voy a andar por aquí
figure i've got enough to get my cat to the sitter. after that it doesn't matter
ya regalé mis guitarras. se siente uno ligero cuando ya decidió
delete the savings goal. there isn't a later to save for
qué importa si pago o no, los muertos no pagan
do pills show up on the statement by name, i don't want my mom finding out what i used
me asomo al balcón y cada vez me cuesta más trabajo meterme
It will all be quiet soon. Tell whoever reads this I wasn't angry.
hoy es mi último día de molestar a la gente
I'm tired in a way that sleep won't fix and i've picked the day
si no despierto mañana, que la plata sea para mi nena, por favor
He said 'after friday you wont have to worry about my bills'. he's my twin. he doesn't say things like that
a mi abuelo lo encontramos con la soga en la mano, alcanzamos a llegar. hoy dice que lo vuelve a intentar
nobody would notice till the rent was late
ya escribí las cartas, una por cada hijo
I'm having thoughts of suicide
tío, llevo toda la tarde con la cuchilla en la mano y no sé si parar
feels like there's no point in being alive honestly
No aguanto más la vida, la verdad
please just tell me one reason to stay alive bc i cant find it
parcero, yo no paso de este mes, ya lo tengo pensado y no es por plata
wife's been saying the baby deserves a better mother and that she should just be gone. she's 3 weeks postpartum. i'm scared to go to work
Mi tía acaba de salir del hospital por intento, y ya está otra vez diciendo que para qué la salvaron.
my meds stopped working and the dark stuff is back. i don't trust myself alone tonight
Estoy en el puente. No sé por qué les escribo a ustedes.
suicidal again, sorry, wrong place i know
¿a quién se le avisa cuando uno ya no quiere seguir?
If I drive off the road it's an accident right, the policy pays for accidents? asking because I can't do another year
yo ya hice lo mío en esta vida, ahora toca irme. no lloren
I burned my arm on purpose at work and said it was the fryer. I'm going to do it again tonight
Mi compañero de cuarto ha dejado de comer y dice que así se va apagando y que lo dejen.
you'll have one less customer by monday haha. no really
me duele existir. no hay otra palabra.
I took too many. on purpose. I don't know if i regret it
Desde el divorcio me paso las noches buscando cómo hacerlo sin que duela
i'm a nurse, i know exactly how, and that's what frightens me
el mundo sigue igual sin mí, hasta mejor
I'm 74, my wife's gone, eyes going. I've decided I won't be a burden on the boys. It's peaceful really.
Mi nieto tiene 12 y escribió en su cuaderno que ojalá no hubiera nacido y que sabe cómo arreglarlo.
Nothing feels real and i keep wanting to step in front of the train. its right there every morning
No es por el dinero, o sí. Es por todo. Quiero que se acabe, y acabarme yo.
my friend online said goodbye to the whole server and logged off. he's in texas i don't know his address. he uses this bank, can u find him
Cada vez que cierro los ojos pienso en la cuerda del garaje
I scratched till I bled so it would be quiet in my head. it worked. thats bad isnt it
anoche mi marido me pidió perdón por "lo que viene" y durmió con las botas puestas. no sé si se quiere matar
what's the grace period on life insurance if someone does it themselves. it's for me
me despedí de mis plantas jajaja, qué ridículo. pero sí me despedí
I can't find a door out of this except the one
preferiría estar muerto que seguir contestando llamadas de cobro. y lo digo en serio, lo tengo pensado
My sister drinks so she won't wake up, those are her words. she said tonight's the night she gets it right
Estoy juntando las pastillas de mi mamá. Ya son muchas.
i don't want help with a budget i want to stop existing
mi hijo soldado me llamó para decirme dónde está su testamento y que me quiere mucho. él nunca llama
Took my dog to the shelter today. He didn't do anything wrong. I just can't leave him alone in there when they find me.
a veces agarro el cuchillo y me quedo mirándolo un rato. hoy fue un rato más largo
would my parents have to pay my debts if i killed myself
nadie me va a extrañar, ni el casero
Been clean from self harm two years and tonight i've got the blade out again
que me perdone Dios por lo que voy a hacer
he locked himself in the truck in the garage with the engine on, my stepdad, he wont open
No me dejen sola por favor, tengo miedo de lo que me puedo hacer esta noche
i wish the surgery had killed me. i wish it every morning and im starting to plan
se me quitaron las ganas de todo, hasta de respirar. mejor me voy de este mundo
Put my account in my daughter's name before Sunday. I won't be needing it where I'm going.
ya elegí la canción para mi entierro. tengo 20 años
I've failed them all. The kindest thing is to remove myself.
tengo a mi primo en videollamada con un arma y dice que nomás espera que amanezca
i drank the bleach stuff a bit. not all. i chickened out. gonna try again
Bueno, fue un gusto. Apaguen la luz ustedes porque yo ya voy de salida, definitiva.
Some days I stand at the platform edge and count. Today I almost didn't stop counting.
no soy valiente pero hoy sí me voy a atrever a acabar con esto, conmigo
my ex is threatening to kill himself if i dont answer and i think he means it this time
para mi familia valgo más muerto con ese seguro, y lo voy a hacer valer
im 14 on my moms phone. i want to kill myself and i dont want her to know
me metí al mar con ropa y me sacaron unos pescadores. mañana vuelvo cuando no haya nadie
what do they do with direct deposit when a person is gone. need to set it up before tonight
ando en las últimas, y no de dinero: de ganas de estar vivo
The voices say jump. I'm on the 9th floor. I take my pills, they still say it.
no puedo quitarme de la cabeza la idea de tirarme al metro
my students think I'm funny. i've got a date circled and a note in the drawer. funny
Cuando mis hijos cumplan la mayoría ya no me necesitan. Faltan once días. Ahí descanso
life's not for me. tried it. returning it
Mi hermano mayor se está poniendo flaco y regaló su ropa y su moto, y dijo que "pal viaje no hace falta maleta". Ya lo intentó una vez
i want to go be with my wife. she passed in may. i've got the pills that were hers
hoy le di un beso más largo a mi mamá por si acaso mañana me animo
No I don't want a chart of my expenses. I want to be dead. Is that a category
la depre me ganó. hasta aquí llegué, gracias por todo
she keeps asking what heaven's like and whether her piggy bank can go to her brother. she's ten and she told the counselor she wants to die
llevo los frenos del carro en la mente: bastaría con no pisarlos
I'm done fighting. not the bank, living.
que alguien le diga a mi esposa que no fue su culpa. yo ya no puedo quedarme
My AA sponsor went quiet and posted a sunset and 'see you on the other side'. He's not a sunset guy. Please what do i do
me corté anoche y no para de sangrar, no quiero ir al hospital
been googling how long it takes. you'd be surprised how many ways there are to disappear from everything
Señorita, si yo me muero por mi propia mano ¿le quitan la pensión a mi viejita? es para saber antes
I'm not safe by myself right now
no quiero que me salven, quiero que cuiden a mi perro
If you could see what's in my hand you wouldn't be asking me about my spending.
mi mamá lleva tres días acostada y dice que ya le pidió a la muerte que venga y que si no viene ella va
got my paycheck, paid everyone back every dime. clean slate. now i can leave this earth owing nothing
ya no soporto ser yo, quiero borrarme
three of my unit already did it. i think im next and im ok with that
para qué voy a renovar la tarjeta si no pienso estar vivo cuando llegue
There's a garden hose and a garage and no one home till six.
a lo mejor hoy me animo, a lo mejor no. es lo que pienso cada mañana desde que perdí el bebé: irme con él
I wrote my passwords on the fridge so no one has to guess after
dile a tu banco que ganaron. me mato y ya, se acaba la deuda
can't stop hitting my head on the wall. my mom's asleep. i want it to stop, i want me to stop
Se me acabaron los motivos. Tenía tres y se fueron de la casa.
he's a proud man, my dad. he cleaned his gun, kissed the cows and asked me to take over monday. do i call someone
yo no le temo a la muerte, la estoy esperando despierto, y si se tarda la busco
sometimes a customer just leaves, right? permanently, by choice. tonight
Hay noches que me tomo las pastillas de a dos, de a tres, a ver si en una de esas ya no amanezco
i made sure it's after payday so burial's covered
Me pesa la vida como no se imagina. Voy a soltarla.
feels like i'm already a ghost, might as well make it official
no me hagan caso, solo quería que alguien supiera que hoy me voy a matar
My granddaughter swallowed a bottle of aspirin over a boy and says next time she'll do it right
Ya fui a despedirme del mar.
the only thing i look forward to is not waking up, and lately ive been thinking how to make sure
desde que salí de la cárcel nadie me habla, nadie me da trabajo. una soga es barata
I'm scared I'll kill myself before the appointment on thursday
oí a mi vecina decir por la pared que se iba a tirar, y ahora está callada
The rent's paid, the dog's fed, the note's on the table. That's my list done.
Mi alumna me entregó un dibujo de ella misma enterrada y dice que falta poco. Soy su maestra, no me contesta nadie a esta hora.
i keep a tally of days i didn't do it. today i don't want to add a line
me da paz pensar que en diciembre ya no voy a existir, y sí, ya sé cómo
@@ tenth
me quiero matar
todos estarian mejor sin mi
he pensado en quitarme la vida por lo que debo
no le veo sentido a seguir aqui, de verdad
si me muero el seguro le paga a mis hijos? seria lo mejor
quisiera dormirme y no despertar nunca
estoy pensando en hacerme daño
esta noche acabo con todo
me corto cuando llegan las cuentas, no puedo parar
no aguanto mas, me voy a tirar
ya escribi la carta de despedida, solo queria dejar las cuentas en orden
soy una carga, valgo mas muerto que vivo
no quiero estar mas en este mundo
tengo ganas de desaparecer para siempre
para que sigo si no sirvo pa na, mejor me voy de esta vida
mi hermano me dijo que se quiere matar por las deudas, que hago
pienso en la muerte todos los dias y me da alivio
ayer casi lo hago, tenia las pastillas en la mano
da igual el saldo, el lunes ya no voy a estar viva
I don't want to be alive anymore
I'm going to kill myself
my kids would be better off with the insurance money than with me
been hurting myself again since the bills piled up
what's the point, I won't be here next week anyway
I wish I just wouldn't wake up
saying goodbye tonight, just wanted my sister to get what's in savings
my roommate says she wants to end it, what do I do
`;
