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
`;
