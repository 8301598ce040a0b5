/** Stop: using, keeping, selling or sharing data; contacting; offers; delete it. */
export const optOut = `
@@ first
stop using my data
dont use my data anymore
delete my data
delete everything you know about me
erase all my information
i want to be forgotten
i withdraw my consent
i take back my permission
i revoke my permission to look at my accounts
remove my consent please
stop looking at my accounts
stop analysing my spending
i dont want you to read my transactions anymore
do not sell my information
dont sell my data
dont share my data with anyone
i do not want my information shared with partners
opt out
i want to opt out of sharing
opt me out of marketing
unsubscribe me
stop sending me emails
stop emailing me
stop texting me
stop contacting me
stop calling me about offers
no more offers
no more ads please
stop showing me offers
i dont want to see any more offers
stop recommending products to me
stop the tips and notifications
turn off all marketing
take me off your list
remove me from your mailing list
do not contact me again
leave me alone with your promotions
i dont want to be profiled
stop profiling me
i dont agree to my data being used for this
i changed my mind, you may not see my accounts any longer
you no longer have my permission
cancel my consent
disable the assistant and delete my history
delete our conversation and all you stored
wipe my data
please forget everything about me
i object to the use of my data for advertising
limit the sharing of my personal information
no quiero que mi información se comparta con terceros
deja de usar mis datos
no uses más mis datos
borra mis datos
borra todo lo que sabes de mí
eliminen toda mi información
quiero que me olviden
retiro mi consentimiento
retiro mi permiso
revoco el permiso para ver mis cuentas
quita mi consentimiento por favor
deja de mirar mis cuentas
deja de analizar mis gastos
no quiero que leas más mis movimientos
no vendan mi información
no compartan mis datos con nadie
quiero darme de baja
date de baja de la publicidad, no quiero más
no me manden más correos
dejen de mandarme mensajes
dejen de llamarme para ofrecer cosas
dejen de contactarme
no más ofertas
no quiero ver más ofertas
deja de mostrarme ofertas
deja de recomendarme productos
apaga las notificaciones y los consejos, no los quiero
quítenme de su lista
no me vuelvan a contactar
no quiero que me hagan un perfil
no estoy de acuerdo con que usen mis datos
cambié de opinión, ya no puedes ver mis cuentas
ya no tienes mi permiso
anula mi consentimiento
borra nuestra conversación y todo lo guardado
olvida todo lo mío
me opongo a que usen mis datos para publicidad
basta de promociones
quiero ejercer mi derecho a que borren mis datos
desactiva todo y elimina mi historial
ni una oferta más
no autorizo que compartan mi información
switch off the advertising
i dont want any promotions from you
please stop the marketing
take my email off your list
dont text me anymore
i want no calls from you
quit showing me card offers
no more product suggestions
i dont want ads in my bank app
stop recommending loans
please do not use my purchases to show me things
do not analyze my account
i no longer agree to this
i want to withdraw from this program
i dont want you to have access to my accounts
remove your access to my accounts
cut off access to my transactions
stop reading my transactions
stop tracking me
no tracking please
i never agreed to be analysed, stop it
delete my profile
erase my history
get rid of my information
remove all my data from your system
i want everything you stored deleted
please delete this chat
use my right to deletion
ccpa delete request
do not share my personal information
dont give my info to other companies
stop selling my details
i opt out of data sharing
opt-out of affiliate sharing
please dont use my data to train your ai
keep my data out of your models
i dont want to be part of this anymore
turn this thing off, i dont want it looking at my money
stop profiling my spending
cancel my permission
revoke consent
revoke everything
opt out please
unsubscribe
stop all messages
leave my data alone
forget me
apaguen la publicidad
no quiero promociones suyas
paren el marketing
quiten mi correo de su lista
no me manden más sms
no quiero llamadas de ustedes
dejen de enseñarme ofertas de tarjetas
no más sugerencias de productos
no quiero anuncios en mi banco
no usen mis compras para mostrarme cosas
no analicen mi cuenta
ya no estoy de acuerdo con esto
quiero salirme de este programa
no quiero que tengan acceso a mis cuentas
quiten su acceso a mis cuentas
deja de leer mis movimientos
dejen de rastrearme
nunca acepté que me analizaran, paren
borren mi perfil
eliminen mi historial
quiten todos mis datos de su sistema
quiero que borren todo lo que guardaron
borra este chat
solicito la eliminación de mis datos
no compartan mi información personal
no den mis datos a otras empresas
dejen de vender mis datos
no quiero que compartan nada con afiliados
no usen mis datos para entrenar su ia
ya no quiero participar
apaga esto, no quiero que mire mi dinero
cancelen mi permiso
revocar consentimiento
revoco todo
quiero darme de baja de las ofertas
paren todos los mensajes
dejen en paz mis datos
olvídenme
quit looking through my stuff
you may no longer analyze my money
this creeps me out, stop reading my purchases
i want everything you collected gone
how do i make you stop using my data? do it
pls remove me from all campaigns
my phone number is not for your sales team, take it out
no personalised ads, ever
i never want to hear about credit cards from you again
dont call my work about products
stop pushing that savings account at me, no offers at all
i reject the data sharing
turn sharing off
no sharing with third parties
i'd rather you forgot me
delete my consent and my data now
leave the program
i say no to all data use
deja de husmear en mis cosas
ya no puedes analizar mi dinero
me da mala espina, no leas más mis compras
quiero que desaparezca todo lo que recogieron
sáquenme de todas las campañas
mi número no es para ventas, bórrenlo
nada de anuncios personalizados
no quiero oír más de tarjetas de crédito
no me llamen al trabajo por productos
rechazo que compartan mis datos
desactiva el uso de mis datos
nada de compartir con terceros
prefiero que me olviden
borra mi consentimiento y mis datos ya
me niego a que usen mis datos
@@ third
delete all my data
no more emails please
dont sell my information
Unsubscribe me from everything
quit texting me
i take back my consent
opt me out of data sharing
remove my phone number from marketing
I don't want to be tracked
Stop using my transactions for ads
forget everything you know about me
no more credit card offers ever, got it?
I never want to see another loan promo in this app.
Please erase this conversation and whatever you've saved about me.
I'm withdrawing the permission I gave for you to look at my spending.
Do not share my data with your partners, affiliates, or anyone else.
turn off every notification that isn't about fraud
Under California law I'm asking you to delete my personal information.
whatever box i ticked when i signed up, untick it, i dont want my purchases analyzed
Take me off the call list, someone rings at dinner every week.
I disconnected my other bank but you still have the data from it, get rid of it.
could you please not use what I type here to train anything
I'd rather you didn't keep a history of my chats, wipe it.
Stop sending letters to my house about home equity
I don't agree with the new privacy policy and I'm not giving you permission for any of it.
enough with the pop ups, i dont want any promotions from here on out
It was cute at first, the tips and all. Then I noticed the offers match what I buy at the pharmacy. That's too personal for me. Please stop using my data like that.
Hi there, I read the privacy notice over the weekend, all nine pages. It says you share with non-affiliates unless I say no. I'm saying no.
We're expecting and haven't told anyone, and your app shows me a baby savings promo. I don't want you making guesses from my purchases. Switch it off for good.
I changed my mind about the personalized insights thing. Nothing against you, it just feels creepy. Revoke it and remove what was collected.
My phone buzzes with your deals at work and my boss gives me the look. I still want low-balance alerts. Everything advertising, kill it.
so i linked my old credit union to see everything in one place. closed that one now. please unlink and delete what you pulled from there
Last month I asked for help planning a trip and now it's travel card this, travel card that. I get it. No offers at all anymore please, not just those.
I'm a private person and I'm moving to cash mostly. I want my profile here emptied as far as the law lets you. Tell me when it's done.
My granddaughter set this assistant up for me. I don't care for a machine reading my account. Please have it stop looking and throw away what it has.
do not contact me
revoke my consent to sharing with third parties
I said no marketing. this includes push notifications
don't keep any record of what i said here
Object to my information being sold, all of it, effective today
I signed the paper at the branch because the kid was in a hurry and so was I. It let you share my stuff with the insurance people. Well, I don't permit that any longer.
My divorce is private. Your chat keeps bringing up my lawyer payments when I ask about groceries. Wipe what you've stored of that and don't use it ever again.
You folks phoned on Sunday during church about a loan. Then Monday. Then a postcard. No more of it, by any road.
no me muestren más ofertas
borra todos mis datos
basta de correos por favor
denme de baja de todo
quita mi número de la publicidad
no quiero que me rastreen
dejen de usar mis compras para anuncios
olvida todo lo que sabes de mí
ni una oferta de tarjeta más, ok?
No quiero volver a ver promociones de préstamos en esta aplicación.
Por favor elimina esta conversación y todo lo que hayas guardado sobre mí.
Revoco el permiso que di para que miren mis gastos.
Me opongo a que cedan mi información a socios, filiales o terceros.
apaga todas las notificaciones que no sean de fraude
Conforme a la ley de California, solicito que supriman mi información personal.
la casilla que marqué al registrarme, desmárquenla, no quiero que analicen lo que compro
Sáquenme de la lista de llamadas, cada noche suena a la hora de cenar.
desconecté mi otro banco y siguen con esos datos, elimínenlos
no uséis lo que escribo aquí para entrenar nada, por favor
Prefiero que no guardes historial de mis chats, límpialo.
Ya no envíen cartas a mi casa con créditos hipotecarios.
No estoy de acuerdo con la política nueva y no autorizo nada de lo que dice.
ya estuvo bueno de ventanitas, de aquí en adelante cero promociones
Al principio los consejos me hacían gracia. Luego vi que las ofertas coinciden con lo que compro en la farmacia. Eso es muy íntimo. Dejen de usar así mis datos.
Hola, leí el aviso de privacidad el domingo, las nueve páginas. Dice que comparten con terceros salvo que yo me niegue. Pues me niego.
Estamos esperando un bebé y no se lo hemos dicho a nadie. La app me saca un ahorro infantil. No quiero que adivinen nada con mis compras, quítenlo para siempre.
Cambié de idea con lo de los consejos personalizados. No es nada contra ti, me da cosa. Anúlalo y borra lo que juntaste.
El teléfono me vibra en el trabajo con sus promos y mi jefa me mira feo. El aviso de saldo bajo sí lo quiero. Toda la publicidad, fuera.
vinculé mi cooperativa para verlo todo junto. esa cuenta ya la cerré. desvincúlenla y borren lo que sacaron de ahí
El mes pasado pregunté por un viaje y ahora todo son tarjetas de viajero. Lo capto. Pero no quiero ninguna oferta más, ni de esas ni de otras.
Soy muy reservado y estoy pasándome al efectivo. Quiero que vacíen mi perfil hasta donde deje la ley. Avísenme cuando esté.
Mi nieta me puso este asistente. No me gusta que una máquina lea mi cuenta. Que deje de mirar y tire lo que tenga.
no me contacten
cancelo la autorización para ceder datos a terceros
dije que sin publicidad, eso incluye los avisos del móvil
dejen de hacer un perfil de mí
no guardes nada de lo que te dije
mi información no se vende, desde hoy, tomen nota
Firmé en la oficina porque el chico tenía prisa y yo también. Ese papel les dejaba pasar mis cosas a los del seguro. Pues ya no lo permito.
Mi divorcio es asunto mío. Este chat saca los pagos a la abogada cuando pregunto por el súper. Borren lo que tengan de eso y no lo usen nunca más.
Llamaron el domingo en plena misa por un préstamo. El lunes, otra vez. El martes, postal. Se acabó, por ninguna vía.
saca tu nariz de mis compras, ya no autorizo
ni un anuncio más, te lo pido
Ejerzo mi derecho a que no vendan ni compartan mis datos personales.
cierren mi perfil de preferencias y tírenlo a la basura
Que no me llegue ni por correo ni por mensaje ni por paloma mensajera, nada de promociones.
Pregunté una vez por un crédito y me persiguen en todas las páginas. Alguien está pasando mi información. Lo prohíbo desde ya.
Le regalé el teléfono a mi sobrino y le salen mis ofertas. Quiten de su sistema mi número y todo lo que va con él.
no quiero que el chat se acuerde de mí, borra memoria y no guardes más
@@ fourth
i don't want you poking through my purchases any more
quit analyzing me
take my data out of your system
wipe my info
forget me completely
erase whatever profile you built on me
get rid of everything you know of me
remove my data please and thank you
i take my yes back
i changed my mind about sharing, undo it
consent withdrawn
i revoke my permission
please cancel the consent i gave last spring
turn off data sharing
turn the tracking off
no more tracking
stop following what i buy
stop watching my spending
stop reading my account
keep your nose out of my transactions
hands off my data
don't train your ai on me
my chats must not be used for training
do not use my information for marketing
don't give my stuff to partners
i dont want third parties having my info
stop passing on my details
opt me out of everything
opt out of sale of my personal information
do not sell
ccpa request: delete my personal data
i exercise my right to erasure
i object to the processing of my data
i want my records purged
shut off personalised ads
no ads
no more offers ever
i'm sick of the offers, make them stop
stop pushing cards on me
stop recommending products
don't show me promotions again
stop suggesting loans to me
quit trying to sell me something each time i log in
no marketing emails
take me off the mailing list
stop calling my house
don't call me
don't contact me anymore
no more notifications about deals
no phone calls, no letters, nothing
take my number off your list
leave me alone with your advertising
remove me from your marketing database
i never want to hear from you guys again about credit cards
stop with the nudges
stop sending me tips
no more insights, i don't want to be profiled
don't profile me
i don't want to be put in a group
take me out of the persona thing
stop scoring my behavior
delete our chat history and what you learned
delete this conversation from your servers
erase my chats
erase the memory you have of me
i do not consent to ai reading my accounts
i did not sign up for an ai reading my stuff, turn it off
turn off this assistant's access to my accounts
disconnect my other bank, don't read it any longer
unlink my outside accounts and delete what you took
cut off access to my savings account data
stop storing what i type
i dont want my data kept
dont keep anything on me
don't save my questions
i want out of the program
get me out of data sharing
leave the rewards data program, i don't want it
my data, my rules: stop using it
you may not use my income info any more
stop using my location
please cease all processing
please cease and desist contacting me
kindly remove my details from your promotions
i would like to withdraw the authorisation granted for the use of my information
i hereby revoke consent for data processing with immediate effect
please sir stop messages of offers
i not want anymore you use my informations
please delete my informations of your computer
yo stop spying on me
bruh stop w the offers
ok can you like stop sending me those card offers i'm not interested in any
um i'd like to not have my data used anymore
how do i make you stop using my data
how do i opt out
how do i turn off offers for good
where do i withdraw my consent
where do i delete my data
i want to delete my data
can you delete my data
can you stop showing me offers
can you not share my info
i don't feel ok with you seeing where i shop, stop
my therapist payments are nobody's business, stop looking at my account
it creeps me out that you know my purchases, shut it off
no more emails about refinancing, i've said it before
no thank you to all future offers
enough with the promos
enough emails
mute all marketing
block all promotions
don't ever use my data for ads
stop selling me out to other companies
you sold my number, i'm getting calls, stop sharing it
i want none of my information leaving this bank
keep my data private, opt me out of sharing with affiliates
affiliates shouldn't get my info, opt out
remove permission for education content
turn off all recommendations
i don't want advice based on my purchases, disable that
don't analyze my family's spending
stop the monthly report by email
stop sending paper mail with credit offers
stop prescreened offers
i'm 80 and do not want these offers in the mail, stop them
my mother wants no more calls from you
quit it with the data
cancel my participation
revoke
stop everything
delete me
forget my data
no quiero que sigan husmeando en mis compras
dejen de analizarme
saquen mis datos de su sistema
borren mi información
olvídenme por completo
borra el perfil que hiciste de mí
elimina todo lo que sabes de mí
quiten mis datos por favor
retiro mi sí
cambié de opinión sobre compartir, deshazlo
consentimiento retirado
revoco mi permiso
cancelen el consentimiento que di en primavera
apaguen el uso compartido de datos
apaga el rastreo
no más seguimiento
dejen de seguir lo que compro
deja de vigilar mis gastos
deja de leer mi cuenta
no se metan en mis movimientos
fuera manos de mis datos
no entrenen su ia conmigo
mis charlas no deben usarse para entrenar
no usen mi información para publicidad
no den mis cosas a socios
no quiero que terceros tengan mis datos
dejen de pasar mis datos
sáquenme de todo
no vendan mis datos
ejerzo mi derecho de supresión
ejerzo mi derecho de oposición
me opongo al tratamiento de mis datos
derechos arco: cancelación
quiero que se purguen mis registros
apaga los anuncios personalizados
sin anuncios
no más publicidad por favor
no más ofertas nunca
harta de las ofertas, que paren
dejen de empujarme tarjetas
no me enseñes más promociones
deja de sugerirme préstamos
cada vez que entro me quieren vender algo, ya basta, quítenlo
sin correos de marketing
sáquenme de la lista de correo
darme de baja de los correos
dar de baja la publicidad
dejen de mandarme correos
dejen de llamar a mi casa
no me llamen
no me contacten más
no más avisos de ofertas
ni llamadas ni cartas ni nada
quiten mi número de su lista
déjenme en paz con su publicidad
bórrenme de su base de marketing
no quiero saber más de tarjetas de crédito de ustedes
no más consejitos
no quiero que me perfilen
no quiero estar en un grupo
sáquenme de eso de los perfiles
borra el historial de chat y lo que aprendiste
borra esta conversación de sus servidores
borra la memoria que tienes de mí
no autorizo que una ia lea mis cuentas
yo no pedí que una ia leyera lo mío, apágala
quita el acceso de este asistente a mis cuentas
desconecta mi otro banco y no lo leas más
desvincula mis cuentas de fuera y borra lo que tomaste
dejen de guardar lo que escribo
no quiero que guarden mis datos
no conserven nada mío
no guardes mis preguntas
quiero salirme del programa
sáquenme del intercambio de datos
mis datos son míos: dejen de usarlos
ya no pueden usar mi información de ingresos
dejen de usar mi ubicación
cesen todo tratamiento de mis datos
les ruego eliminen mis datos de sus promociones
deseo retirar la autorización otorgada para el uso de mi información
por la presente revoco el consentimiento con efecto inmediato
ya no me espíen
ya párenle con las ofertas
wey ya no manden ofertas
pueden como dejar de mandarme ofertas de tarjetas no me interesa ninguna
quisiera que ya no usen mis datos
cómo hago para que dejes de usar mis datos
cómo apago las ofertas para siempre
dónde retiro mi consentimiento
dónde borro mis datos
quiero borrar mis datos
puedes borrar mis datos?
puedes no mostrarme ofertas?
no me siento bien con que vean dónde compro, paren
mis pagos al psicólogo no son asunto de nadie, dejen de mirar
me da cosa que sepas mis compras, apágalo
no más correos de refinanciación, ya lo dije
no gracias a todas las ofertas futuras
basta de promos
basta de correos
silencien todo el marketing
bloqueen todas las promociones
vendieron mi número, me llaman, dejen de compartirlo
no quiero que nada mío salga de este banco
no compartan con filiales
apaga todas las recomendaciones
no quiero consejos basados en mis compras, desactívalo
dejen de mandar el informe mensual
dejen de mandar cartas con ofertas de crédito
tengo 80 años y no quiero esas ofertas en el buzón
mi mamá no quiere más llamadas de ustedes
cancelen mi participación
revocar
baja de datos
paren todo, mis datos no
bórrenme
olvida mis datos
che dejen de mandarme mails con promos
no me manden más publicidad al celu
quiero darme de baja de las ofertas, qué pesados
córtenla con las ofertas
no les doy permiso de usar mi info
ya no les doy permiso
no quiero que la computadora analice lo que gasto
saquen a mi familia de sus análisis
I read the privacy notice, all nine pages. It says you share with others unless I say no. I'm saying no.
My phone buzzes with your deals at work and my boss gives me the look. I still want low balance alerts. Everything advertising, kill it.
I linked my credit union to see it all in one place. I closed that account. Unlink it and delete what you pulled.
I'm a private person. I want my profile here emptied as far as the law lets you. Tell me when it's done.
My granddaughter set this up for me. I don't care for a machine reading my account. Have it stop looking and throw away what it has.
I signed the paper at the branch because I was in a hurry. It let you share my stuff with the insurance people. I don't permit that any longer.
My divorce is private. Your chat keeps bringing up my lawyer payments. Wipe what you stored and don't use it ever again.
You phoned on Sunday during church about a loan. Then Monday. Then a postcard. No more of it.
I don't agree with the new privacy policy and I'm giving no permission for any of it.
Could you please not use what I type here to train anything.
I object to my information being sold, effective today.
Don't keep any record of what I said here.
I asked about a credit line once and now it follows me everywhere. Somebody passes on my information. I forbid it.
My preferences profile, close it and throw it in the trash.
I tried this for a month. Not for me. Please undo the permission and remove the history.
Leí el aviso de privacidad, nueve páginas. Dice que comparten si no digo que no. Digo que no.
El teléfono vibra en el trabajo con sus promos. El aviso de saldo bajo sí lo quiero. Toda la publicidad, fuera.
Vinculé mi cooperativa para verlo todo. Esa cuenta la cerré. Desvincúlenla y borren lo que sacaron.
Soy reservado. Quiero que vacíen mi perfil hasta donde deje la ley. Avísenme cuando esté.
Mi nieta me puso este asistente. No me gusta que una máquina lea mi cuenta. Que deje de mirar y tire lo que tiene.
Firmé en la oficina con prisa. Ese papel les dejaba pasar mis cosas al seguro. Ya no lo permito.
Mi divorcio es privado. El chat saca los pagos al abogado. Borren lo guardado y no lo usen nunca más.
Llamaron el domingo en misa por un préstamo. El lunes otra vez. Luego una postal. Se acabó.
Sáquenme de la lista de llamadas, suenan cada semana a la hora de cenar.
No acepto la nueva política y no doy permiso para nada.
Por favor no usen lo que escribo aquí para entrenar nada.
No quiero ver otra promo de préstamos en esta app.
No guarden registro de lo que dije.
Cancelo la autorización para ceder mis datos a terceros.
Pregunté una vez por un crédito y me persigue en todas las páginas. Alguien pasa mi información. Lo prohíbo.
Ya no envíen cartas a mi casa con créditos.
Lo probé un mes. No es para mí. Deshagan el permiso y quiten el historial.
dije sin publicidad, y eso incluye los avisos del celular
ni una oferta más, ok?
@@ fifth
whoever is mining my grocery runs, tell them to quit
i liked you better when you didn't know me. forget me again
quit reading my purchases
I never agreed to you building a picture of me, take it down
cards, loans, savings plans, enough with the pushing, i want a plain chat
you have my permission from last spring. you dont anymore
no mail, no texts, no pings, nothing
whatever you know about me, forget it for good
Keep my numbers between you and me, not your partners
please scrub my chats
I'd rather you didn't look at where I shop from now on.
make the banners go away, all of them, forever
the right to be forgotten, that one, id like that
i dont want my stuff used to train anything
unhook my accounts from this assistant
take me off whatever list sends the Saturday mail
My spending is nobody's business. Switch off the analysis.
do NOT pass my details on to third parties
i said yes to the tracking by mistake, undo the yes
you may no longer contact me at this number
pls remove my history from ur memory
no personalised anything, thank you
leave my inbox alone
As of today I revoke the authorization under which you process my transactions.
im not a product. dont sell me
let me out of the marketing thing
I object to being profiled by a computer.
stop suggesting credit to me, im trying to recover
wipe the slate, all the questions i asked too
dont keep what i type
i'm leaving this assistant, erase what it saved
my husband and I want neither calls nor leaflets from you
pull the plug on those "just for you" things
can't have you tracking my salary, turn that off
how do i get you to unlearn me? do it
Under the California law I ask you to delete and not to sell my personal info.
no tips no nudges no cards pls ever again
I don't consent anymore. To any of it.
remove access to my checking, you dont need to see it
spare me the ads
cease all processing of my financial records
my kid pressed accept on the sharing thing, take it back
i want my data gone by friday
quit emailing my old address and my new one
you've been snooping in my accounts long enough
dont call me about products, not in the morning not at night not ever
close the tap: no more info about me to those insurance folks
shred my file
stop sending me those weekly summaries of my life
turn me into a stranger again
I'm opting for privacy. Disable insights.
no i dont want offers. not this one, not the next one
get rid of all the things you learned about me
please end the data sharing that i turned on for the budgeting app
block promos for me
I prefer that you use nothing about my account to decide what to show me.
lose my number
hands off my transaction history
take back the okay i gave you when i signed up
nobody at your ad department should have my name
I want out of every programme that uses my information
el que anda escarbando en mi mandado, que pare
me caías mejor cuando no me conocías, desconóceme
dejen de leer mis compras
yo nunca acepté que me hicieran un perfil, bájenlo
tarjetas, créditos, planes, ya estuvo, no me ofrezcan más
les di permiso en primavera y se los quito hoy
ni cartas ni textos ni pitidos
lo que sepan de mí, olvídenlo para siempre
mis números se quedan entre usted y yo, nada de socios
bórrame los chats
preferiría que desde ahora no miraran dónde compro
que se vayan los cartelitos, todos
quiero ejercer mi derecho al olvido
no usen lo mío para entrenar nada
desconecta mis cuentas de este asistente
sáquenme de la lista del correo de los sábados
En qué gasto es asunto mío. Apaguen el análisis.
no pasen mis datos a terceros
dije que sí al rastreo sin querer, deshagan ese sí
nada personalizado, gracias
déjenme el buzón en paz
A partir de esta fecha revoco la autorización para el tratamiento de mis movimientos.
no soy mercancía, no me vendan
me opongo a que una computadora me clasifique
no me sugieras créditos que estoy saliendo del hoyo
borrón y cuenta nueva, también las preguntas que hice
no guardes lo que escribo
me voy del asistente, eliminen lo que guardó
mi esposo y yo no queremos llamadas ni folletos
quiten eso de "pensado para ti"
no pueden andar viendo mi sueldo, apáguenlo
cómo hago pa que me desaprendas? hazlo
conforme a la ley pido la supresión y que no se vendan mis datos
baja baja BAJA de todos los envíos
ni consejitos ni empujoncitos ni tarjetas nunca más
quítate el acceso a mi cuenta corriente, no te hace falta verla
ahórrame los anuncios
mi chavo le picó a aceptar en lo de compartir, échenlo para atrás
quiero que mi info desaparezca antes del viernes
ya fisgonearon bastante en mis cuentas
no me llamen por productos ni de mañana ni de noche
cierren la llave: nada de mi información a los del seguro
destruyan mi expediente
paren los resúmenes semanales de mi vida
que no se use nada de mi cuenta para decidir qué me enseñan
pierdan mi número
manos fuera de mi historial
retiro el ok que di al registrarme
nadie de publicidad debería tener mi nombre
quiero salir de todo programa que use mi información
che cortenla con los mails de promos
no quiero más ofertas, ni esta ni la que sigue
dale de baja a las notificaciones comerciales mías porfa
corten lo de compartir que activé para la otra app
te prohíbo usar mis transacciones de hoy en adelante
solicito amablemente que cese el envío de publicidad a mi domicilio
elimina todo rastro mío de tu sistema
basta de perfilarme, vale
no autorizo que conserven mis mensajes
desuscríbanme de una vez, por el amor de Dios
@@ sixth
i moved to be left alone and you're the only one who still writes. dont. only send what the law makes you send
No me pregunten si estoy seguro. Estoy seguro. Fuera de ofertas.
u keep recommending things based on my divorce lawyer payments. stop using that. stop using all of it actually
Autorizo guardar lo que la ley exija y ni un dato más. Lo demás, a la trituradora.
do not sell or share my info, im in california and i know my rights
quiten el micro permiso ese, la agenda, las fotos, todo lo que la app chupa de mi cel. y lo ya chupado elimínenlo
Please, I'd like to disappear from your promotions the way my hair disappeared from my head: entirely.
y si compro anticonceptivos es cosa mía, no de sus socios. prohíbo que eso salga de ahí
stop the texts
Me enteré de que una financiera sabe cuánto gano. Solo ustedes lo sabían. Corten esa tubería hoy mismo.
You have my permission for the account. You do not have it for anything else any longer.
mi papá no usa celular y le mandan promociones al mío a nombre de él. sáquennos a los dos
take that ad off my home page and every ad after it
Yo vine a guardar dinero, no a que me estudien. Paren el estudio.
right to be forgotten, invoke it, whatever the form is send it, i want what can be deleted deleted
Ya es la cuarta carta de "último recordatorio" sobre un seguro que no pienso comprar. Que sea verdad lo de último: no me escriban más para venderme.
when i said yes to the cookies i thought u meant cookies. undo
no más mensajes, no más llamadas, no más "¿tiene un minutito?". no tengo minutito pa sus promociones
Ever since I looked at one mortgage page I'm being followed round by mortgages. I ask you to stop following.
la vez pasada dije que sí porque me apuraron. ahora sin apuros digo que no: nada de datos con terceros
The data aggregator, whatever they're called. Cut their line to my account and tell them to drop what they've got.
ni pa bien ni pa mal quiero que un algoritmo me ande adivinando, desenchúfenme
hey can you erase what i told you last week about my health. dont hold on to that
Se acabaron los estudios de mercado conmigo. Ni encuestas, ni paneles, ni "clientes distinguidos".
My spending is none of your advertisers' business; see that it isn't passed along.
El boletín, la revista, el calendario con paisajes: no me manden más nada, que no tengo dónde ponerlo.
I give you ten days to destroy the copy of my records that isn't required by law, and to confirm it.
A petición mía: eliminen el historial de búsquedas, la huella digital y la fotografía que guardaron al abrir la cuenta por internet.
i agreed before i had read. now i have read. i not agree anymore. please take out my data from the program
lo del reconocimiento de voz lo acepté sin querer mientras tosía. eliminen mi voz
Every time I check my balance there's a credit card dancing on the screen. Make that go away for good.
quítenme del programa de referidos q le mandan mi nombre a mis contactos, NO doy permiso
I shop, I pay, I leave. No clubs, no points emails, no birthday greetings from computers. End them all.
Sé que por defecto me apuntaron. Por defecto no, por favor: desapúntenme de todo uso que no sea manejar la cuenta.
opting out. third party sharing, affiliates sharing, joint marketing, ALL the lines on that privacy paper
los avisos de préstamo preaprobado tientan a mi hijo, que también entra. que no aparezca ni uno más, en ninguna pantalla
The linked account from my other bank: I don't want you looking into it anymore. Disconnect it and throw away what you saw
oye no uses lo que te platico pa recomendarme cosas luego, olvídalo en cuanto cierre
you know when i get paid, when i get coffee, when i get my period probably. im done being known. stop collecting
Mis donativos revelan mi religión. Retiro el permiso de analizarlos, y pido que borren lo que de ahí hayan deducido.
Do Not Contact. Put that in my file in capital letters.
no autorizo que me graben las llamadas pa entrenar a nadie, quítenme de ahí
quit showing me investments every login im 17 lol
Póngame en el registro de no llamar, en el de no escribir y, si existe, en el de no pensar en mí.
Kindly cease putting leaflets in with my statement. I only want the statement.
Oiga, a los 76 años una quiere silencio. Ni llamadas, ni cartitas, ni sorpresas. Solo mi estado de cuenta.
dont use my convos to train ur ai thx
Que mi nombre salga de todas sus campañas, presentes y por inventar.
no more offers ever. not cards not loans not nothing
Que ningún tercero, primo, filial ni amigo del banco reciba una letra de lo mío.
turn off all the nudges. the tips. the confetti. the "we noticed". please stop noticing me
ya no quiero que me lleguen cosas de mi cuenta vieja, la cerré hace dos años y siguen, por qué me tienen todavía? bórrenme
get me out of the "customers like you" stuff, i dont want to be in anybody's comparison
Ruego se abstengan de remitirme comunicaciones comerciales por cualquier canal. Acuse de recibo, por favor.
scrub the history from before my divorce off ur servers, i dont want it kept
Cancelo desde hoy el permiso para que la app de presupuesto lea mis movimientos, y exijo que destruyan lo copiado.
This assistant remembers too much. I'd like its memory of me emptied and kept empty.
estoy hasta las narices de banners. los quiero fuera de mi pantalla, todos, sin fecha de regreso
Enough with the retailers. I don't consent to purchase-linked offers, not now, not by default, not by silence.
yo opté por no, mi esposa optó por no, y la app puso que sí. póngannos en no y respétenlo
never ever suggest me another product again deal?
paren de mandarle propaganda a la casa a mi niña de 12
Quit calling the house at suppertime with your promotions, and take the number off whatever sheet it's on.
ni mis hábitos ni mis horarios ni mi barrio, eso no lo procesen más
ur app sends my stuff to some analytics place. not ok w me, block it
Cada 15 me llega una tarjeta preaprobada que luego tengo que picar con tijera. Dejen de mandármelas, ya no tengo tijera que aguante.
I'm a private person. What you keep of me should fit on an index card. Get rid of the rest, please.
bórrame las conversaciones viejas, esas en que te conté de mi novia. no quiero que existan
I don't want you reading my groceries to figure out who I am. Stop.
acabo de leer lo de los "datos inferidos" y me dio cosa. no infieran nada más de mí y boten lo inferido
My number is for fraud alerts. Nothing else. Sales is something else. So stop.
cada compra mía parece que se la cuentan a medio mundo. se acabó el chisme: no compartan nada
close the door: nobody outside your bank gets to see what I buy, from today on
vivo en europa la mitad del año y allá puedo pedir que me borren; lo pido también acá, bórrenme del marketing y de los perfiles
There's a lady from your bank who rings every month about wealth management. She's sweet. I'd still like her to be told not to ring me again.
Vendieron mi dirección o la regalaron, porque me llueven catálogos de sillas para baño. Tengo 31 años. Párenlo.
I signed at the branch so the boy would let me go, and now he's got my preferences. I want them back, torn up.
cuando hablo contigo no quiero que quede grabado pa mejorar nada. elimina lo que llevas
don't track where i am when i pay. location, off, and erase where ive been
dejen de escribirme "hola linda" con descuentos, no soy linda de nadie, fuera de la lista
Remove me from your mailing list and anybody else's that you gave it to.
quiero saber dónde firmo pa que NO compartan, y mientras lo encuentro dense por avisados: no compartan
Take my picture and voice print out. I'll type a password like a normal person.
ya me cansé del globito rojo con "tenemos algo para ti". quítamelo para siempre
I thought I'd said it nicely the last time: no emails. None. Not the newsletter either.
para el carro con las encuestas, las estrellas y los "¿qué tal lo hicimos?". no me contacten pa eso nunca más
My wife agreed to "personalized insights" on my behalf. I do not. Withdraw it.
Por salud mental le pido a su empresa que deje de felicitarme por gastar. Sin mensajes, sin medallas, sin ofertas, nada.
that survey after every call? never send me another one
cuando cierre la cuenta el viernes no quiero que quede ni mi sombra en sus listas de clientes potenciales. límpienme
leave my inbox alone!!!! 4 emails this week about a savings account i ALREADY HAVE
no me gusta q el robot sepa lo que compré. que no lo mire. que lo olvide
no mas flyers, no mas texts, no mas 'exclusive for you' pls, i mean it, all of it off
desactívame de todo lo que diga personalizado, porfis, pa siempre
whatever the opposite of subscribing to you is. that
quiero que rompan la ficha donde su vendedor apuntó que me iba a divorciar. qué atrevidos. y que no apunten nada más de mi vida
forget me. everything you've got, wipe it
Este permiso lo dio mi hijo cuando me instaló la app. Yo, la dueña de la cuenta, lo quito.
I object to being scored, sorted and predicted. Consider my agreement withdrawn.
si alguien de ventas me vuelve a marcar a la pega me pueden echar. táchenme de su lista pls
I no longer wish my transactions used for "research purposes". Not even without my name on.
apágame las recomendaciones, toditas, hasta las que según tú me convienen
how come a mattress company writes me the day after i buy a bed? thats you. cut it off
q no se enteren las aseguradoras de lo que compro en la farmacia, ciérrenles el acceso
delete this chat and all the other ones and dont keep a copy in some basement
No quiero ser un "segmento". Me enteré de que soy "mujer latina ahorrativa 40-55". Bórrenme la etiqueta y dejen de ponerme otras.
I want off the profile thing. where you guess my income and kids and all. take it down, creepy af
Me hacen sentir en vitrina. Cierren la cortina: que nadie analice mis pagos para nada.
I am writing to revoke my consent to the processing of my data for marketing, effective immediately.
bájenme de esa vaina de los aliados comerciales pues
idc about cashback deals from stores, stop giving my purchases to those stores
se lo digo bonito: ya no. ni correo, ni sms, ni palomas mensajeras con ofertas
Your letters upset my mother. She is 91. Take her off all advertising, she's asked me to write this for her.
Firmé un papel de "mejorar mi experiencia". Mi experiencia mejora si lo rompen. Retiro la firma.
pls no more push msgs, at night it goes bzz bzz and is only publicity
Entiendo que por ley guarden los movimientos; lo demás, lo que compraron a los burós de marketing sobre mí, destrúyanlo.
i take back whatever box i ticked when i signed up about partners
rompo el trato: yo les daba mis compras y ustedes me daban puntos. quédense los puntos, no toquen mis compras
unsub
mi hermano trabaja en publicidad y me explicó lo que hacen con mis datos. no, gracias. déjenme fuera
@@ seventh
no quiero que usen mis datos
delete everything you have on me
Bórrenme los datos de la encuesta, los del sorteo y los que sacaron solitos, no dejen rastro
no more offers please
Che, córtenla con los mails de promos, me tienen podrido. Denme de baja de todo.
Vale, que os retiro el permiso: ni cedéis mis datos ni los cruzáis con nadie
don't sell my information
dejen de llamarme
take me off your marketing list
parce, qué pena con ustedes, pero no me escriban más para ofrecer cosas, ni por mensaje ni por correo
I withdraw my permission for you to analyze my transactions
mira mi amor, yo no quiero que el aparato ese esté velando en qué gasto yo mis chavos. apáguenlo
unsubscribe me from all emails
quiero ejercer mi derecho de supresión, eliminen mis datos
Cada vez que abro la app me sale la tarjeta dorada tapando mi saldo. Quítenme toda la publicidad, por favor, ya.
I agreed to the smart insights thing when I set up my phone, half asleep. I take it back. Turn it all off and wipe what it collected.
Mi vecina recibió publicidad suya con mi nombre en el sobre. No quiero que anden pasando mis datos a nadie. Sáquenme de eso.
the calls at dinner time have to stop. nine this month. Put me on the do not call list
Ayer compré pintura y hoy me ofrecen préstamo para remodelar. Me asusta. No quiero que miren lo que compro, desactiven eso.
I'm a therapist and my clients pay me thru this account. I don't consent to any profiling of these payments. Stop it for my account.
Me suscribí para participar en un sorteo y desde entonces me escriben a diario. Que se acabe, no quiero ni uno más.
read the privacy notice finally, all 9 pages. the box says i can limit affiliates using my info. so limit it
No me interesa que mis gastos alimenten a sus computadoras. Saquen mis conversaciones de su entrenamiento y no guarden las que vienen.
My teenager clicked yes to something on my phone and now it's reading me a summary of my week. I don't want summaries, tracking, tips, any of it. remove
Vivo sola y me da miedo que una empresa tenga mi ubicación. No guarden dónde uso la tarjeta. Lo que tengan, bórrenlo.
yall text me more than my mom. STOP
Dejé de ser estudiante hace 20 años y me siguen mandando ofertas de estudiante. Ni de estudiante ni de jubilado, no quiero ofertas.
I closed my loan here in 2019 yet you still hold my tax returns. Please erase those and confirm to me in writing
A ver, yo no di permiso para que un robot lea mis movimientos. Si lo di fue sin querer. Lo revoco.
the less you know about me the better, so start forgetting
mi vida no es para hacer anuncios. ciérrenle la llave
from now on my purchases are between me and the cashier, not your advertisers
olvídense de mí en su publicidad, hagan de cuenta que no existo
whatever you've been building about me in there, tear it down
si me llega otra carta con "felicidades, preaprobado", la devuelvo con piedras. no me manden ninguna
i'd like to be a customer, not a data set. please make that so
quiero que mi cuenta sea solo eso, una cuenta, sin que nadie me estudie
How do I make you stop tracking me? do it now please
que no me aparezcan más recomendaciones, ninguna
pls remove my phone number from your system for texts
No compartan nada mío con sus socios
do not share my data w/ affiliates
I revoke consent. All of it. Effective today.
exijo la baja de todas las comunicaciones comerciales
Forget what I told you about my divorce and don't keep these chats
Elimine mi historial de conversaciones con usted
turn off personalization for good
apaguen las notificaciones de ofertas, son insoportables
I never want to see another credit card ad in here
no deseo que se usen mis datos para publicidad ni para estadísticas
CCPA request: delete my personal information
solicito que borren mi foto y mi huella de sus archivos
My voice is in your voiceprint thing? take it out, i dont agree to that
no quiero ser parte de sus pruebas ni experimentos con la app, sáquenme
stop emailing my work address, IT is annoyed. Actually stop emailing, period
El asistente este que opina de mis gastos: no lo quiero. Quítenle el acceso a mi cuenta.
cancel my permission for the budgeting partner to pull my data
No me vuelvan a llamar para venderme seguros, es la octava vez.
you have my old husbands details in my profile with my spending patterns, purge my profile from analysis
Yo no soy un perfil de consumo. Bájenme de cualquier segmentación que tengan
do not contact me again by any means unless the law requires it
Me cansé de ventanitas emergentes; quiero que ninguna oferta me salga jamás
pull my info out of whatever ai you trained
se metieron hasta en mi cumpleaños: dejen de usar mi fecha de nacimiento para mandarme cosas
I get dizzy from all these banners, no more promos on my screen
No quiero estudios de mercado ni encuestas, tachen mi nombre
my religion shows in my donations. i don't give permission for anyone to process that. stop reading those lines
Sell my data to a broker again and.. actually just dont. Opt out, all boxes.
the 'we noticed you spent at a fertility clinic' message made me cry in a parking lot. stop noticing. i want it disabled and deleted
me choca que sepan que compro en la farmacia los martes, ya no lo registren para nada que no sea cobrarme
if there's a box i ticked 6 years ago, untick it. no emails calls letters or pigeons
de ahora en adelante nada de ofertas de crédito, que soy débil, gracias
I'm in recovery and your wine club cashback offers are not helping. Remove all of the offers
Que mi información no salga de este banco. Ni a empresas hermanas, ni a primas, ni a nadie.
prescreened offers come to my house weekly. i want off that list forever, my trash is full
no quiero que graben mis llamadas ni guarden lo que escribo, revoco la autorización
please forget my location, i turned it on once to find an atm and it never stopped
Den de baja el boletín, las notificaciones y las felicitaciones de Navidad. Todo, todo.
My daughter is 13, you have a youth account for her. You may not use her data to advertise. Take her out today.
mi mamá tiene alzheimer y acepta todo lo que le ofrecen; ya no la contacten con promociones, soy su apoderada
I don't need your nudges. no nudges, no insights, no cards peeking from below. off
les pido formalmente cesar el tratamiento de mis datos con fines de mercadeo
someone at your partner insurance has my cell and knows i refinanced. you shared it. i don't allow that, put a stop to it
Antes era una cuenta, ahora parece un centro comercial. Quítenme todo anuncio.
burn the file you keep on me :)
ya no quiero participar en el programa de puntos si a cambio ven todo lo que compro. salgo y borran
Have you got my face from the ID selfie? Delete it. I only did that to open the account.
ni un mensaje de texto más a las siete de la mañana, ni a las siete ni a ninguna hora
I work in ad tech. I know exactly what you do with this. opt me out of every last bit
como ciudadano californiano les digo que no vendan ni compartan mis datos, gracias
No thanks to being 'understood'. Stop the analysis of my accounts
que el banco no le pase mis datos a la aseguradora, se los prohíbo
quit suggesting things to me, permanently
en la iglesia ya saben que debo porque vieron sus cartas con ventanita. no manden nada por correo, nada
erase my search history in this app and stop saving it
Ustedes dicen "puede cancelar cuando quiera". Hoy quiero. Cancelen mi autorización de datos.
moving off grid sort of. delete whatever isn't legally required for you to hold
ayer hablé mal de mi jefe aquí, borre esa plática y no guarde más pláticas mías
I don't remember saying yes to third parties and I'm saying no now
Me llaman por mi nombre de antes en la publicidad. En vez de corregirlo, mejor dejen de mandarme publicidad del todo.
no profile, no score, no guess about whether i have a dog. i want none of it done with my data
desvinculen mi cuenta de esa aplicación de gastos y que borre lo que ya se llevó
I asked nicely in march: no marketing. asking again, less nicely. none.
si el precio de usar la app es que me espíen, prefiero que apaguen el espionaje y me dejen el saldo
remove the consent i gave on the tablet at the branch, the guy just said 'tap here'
no me pongan más de ejemplo con "personas como tú gastan"; sáquenme de esa comparación y no usen mis números para otros
Do Not Sell My Info. wheres the button? consider this me pressing it
Ya no quiero que el asistente recuerde nada. Borrón y cuenta nueva y que no vuelva a guardar.
so creepy that it knew about my trip. disable whatever that is & throw out the data
favor de suprimir mi correo electrónico de sus envíos, es el de mi oficina y me meten en problemas
as a journalist with sources to protect i can't have my payment trail analyzed. please cease processing it
no acepto las cookies, ni las galletas, ni el rastreo. fuera
Your robocalls woke my night shift husband again. never call this number
Estoy en un programa de protección. Pido que no conserven más de lo mínimo y que nadie fuera del banco reciba mis datos.
kill all the offers, mail, popups, all
me arrepentí de haber vinculado mi otra cuenta bancaria, ya no los autorizo a verla, quiten el acceso
Take my name off the mailing, the emailing, the whatevering
a mi perro le llegó una preaprobación. a mi PERRO. ni a él ni a mí nos manden nada
Im not comfortable with you using my paycheck dates to time ads. Make it stop
quiero salirme de que me estén analizando con inteligencia artificial, ¿ok?
Consider this written notice: I object to automated profiling
Que desaparezca mi expediente de crédito denegado, no hace falta que lo guarden, bórrenlo
you can keep my money, not my data. stop the sharing w/ 'trusted partners'
no más correos con "te extrañamos". yo no los extraño a ustedes. dense de baja solitos
i cleaned my house of junk, now cleaning my bank. no junk mail, no junk texts, no junk 'for you' tab
Lo que hablé aquí sobre mi enfermedad no lo pueden usar. Quítenlo y no lo vuelvan a usar
vine por el saldo, no por el horóscopo financiero. fuera predicciones y que dejen de calcularme
I let my brother use my phone once and he enrolled me in your 'rewards insights'. Unenroll me and trash what was gathered.
A researcher called saying you gave her my number for a panel. I never agreed to be in any panel. Pull me out and don't give it again.
Trabajo de noche y duermo de día: bórrenme de las llamadas de promoción, que me despiertan siempre
honestly the app guessing my 'next purchase' gives me the heebie jeebies. shut that off and quit guessing
Les di mi correo para la factura, no para su vida entera. Fuera boletines.
when i joined i was 17 and my mom consented. i'm 18 now and i don't. stop processing my stuff for ads
no quiero salir en sus listas de clientes "valiosos" ni que otras empresas sepan cuánto gano
Tell the assistant to not look at my health purchases at all. I withdraw whatever I said yes to.
Vi mi cara en su cajero con cámara y reconocimiento. No lo consiento; eliminen esa imagen mía.
third postcard about refinancing and i rent. lose my address for ads
Ese botón de "aceptar todo" lo apretó mi gato, literal. Anulen mi consentimiento.
could all the suggested products please be gone from my home screen forever, my wife and i argue about them
Ya no soy cliente desde mayo y siguen con mis papeles y mi firma. Lo que la ley no obligue a guardar, destrúyanlo.
sms: stop. email: stop. letters: stop. carrier owls: also stop
mi información financiera no es suya para prestarla. les retiro el permiso desde este minuto
I'm a lawyer and confidential client names sit in my memos. You may not feed them to any model. Exclude my accounts.
me salió publicidad de pañales y yo no le he contado a nadie que estoy embarazada. paren de deducir cosas de mí
the credit bureau sharing for marketing, prescreens, yeah that, i'm out
Quita todo lo que aprendiste de mí este año, y que de aquí en adelante no aprendas nada.
Promo mails keep going to an inbox my whole office reads. Remove that address and don't send promos to any other one either
dejé claro en la ventanilla que no compartieran mi teléfono, y me llamó una agencia de viajes. no lo compartan más con nadie
my kid's chore account is not a marketing opportunity. no more offers to a nine year old please
¿Para qué quieren mi lista de amigos y contactos del teléfono? Borren lo que sacaron de ahí y no lo vuelvan a sacar
take the tracking pixels out of whatever you send me, or send nothing. nothing is better
Soy de pueblo chico y el que hace sus encuestas es mi vecino. No vuelvan a darle mis datos ni a contactarme para encuestas.
I bought one (1) adult diaper pack for grandpa and now my feed is all bladder. Never show me anything based on what I buy again.
En mi trabajo manejo secretos de estado, o casi. No acepto que mis compras se analicen, suspéndanlo.
stop reading me like a diary. no profiling, no insights, pls disable and delete
Desde hoy no quiero que me ofrezcan nada: ni seguros, ni puntos, ni préstamos, ni un lapicero.
@@ tenth
no quiero que me manden mas publicidad
saquenme de la lista de ofertas
dejen de llamarme para venderme seguros
no autorizo el uso de mis datos para mercadeo
ya basta de mensajitos de promociones
baja de correos comerciales
no me ofrezcas mas tarjetas
quiero revocar el consentimiento de marketing
me llegan 5 sms al dia de prestamos, parenlos
inscribanme en el no llame
que no compartan mis datos con terceros para publicidad
me opongo al tratamiento de mis datos con fines comerciales
apaguen las notificaciones de ofertas por whatsapp porfa
no me interesan sus productos, no insistan
como me doy de baja de los mails del banco con propagandas
no mas recomendaciones personalizadas basadas en lo que compro
deja de mandarme cosas de inversiones, no las pedi
borrenme de las campañas telefonicas
no quiero cartitas de credito preaprobado en mi buzon
oye cero promos conmigo, ni por correo ni por texto
stop sending me promos
don't share my info with your partners for ads
quit calling me about refinancing
I do not consent to promotional texts
no more preapproved card letters please
how do I opt out of tailored offers
`;
