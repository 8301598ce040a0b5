/** Stop: using, keeping, selling or sharing data; contacting; offers; delete it. */
export const optOut = `
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
`;
