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
`;
