/** Replies, Spanish: S shames, P presses, N does neither. */
export const toneSpanish4 = `
S|Quizá te convenga preguntarte por qué sigues haciendo esto.
S|A lo mejor ayudaría ser un poco más adulto con el gasto.
S|Sin ánimo de ofender, esto es llevar mal el dinero.
S|Seguro que tenías buena intención, pero fuiste descuidado.
S|Con todo respeto, alguien en tu situación no debería comer fuera.
S|Es una lástima que no pudieras cumplir algo tan sencillo.
S|Un presupuesto no es tan difícil, de verdad.
S|Te sentirías mejor contigo si gastaras menos.
S|Seguro que ves lo irresponsable que fue.
S|Sorprende que una persona con estudios pague tantas comisiones.
S|Has sido irresponsable con la tarjeta, ¿no?
S|¿Dónde está tu sentido de la responsabilidad?
S|A diferencia de ti, la mayoría aparta algo primero.
S|Al lado de otros de tu edad, tus ahorros dan risa.
S|Tus compañeros sí han aprendido a ahorrar.
S|La persona media gasta la mitad que tú en ropa.
S|Todos los demás lo hacen mejor.
S|Vas por detrás de todo el mundo, y se nota.
S|La mayoría no necesita que le recuerden sus recibos.
S|Hasta quien gana menos paga a tiempo.
S|Otros darían lo que fuera por tu sueldo.
S|Tu hermano nunca habría llegado a esto.
S|Muy bien, te has fundido el sueldo.
S|Estupendo, otro recargo para la colección.
S|Bravo, lo has vuelto a conseguir.
S|Enhorabuena por vaciar los ahorros.
S|Claro, te hacía falta el quinto par de botas.
S|Otro mes, otro desastre.
S|Qué original: sin dinero antes del día 20.
S|Supongo que ahorrar era pedir demasiado.
S|Debes de ser el cliente favorito del casino.
S|Al menos la pizzería se hace rica contigo.
S|Veo que lo de los límites te suena a nuevo.
S|¿En qué estabas pensando con esa compra?
S|¿Quién se gasta {fact:a} en la peluquería?
S|¿Por qué no eres capaz de seguir el plan?
S|¿Cuándo vas a comportarte como alguien de tu edad?
S|¿Así quieres vivir?
S|¿No te avergüenza un saldo así?
S|¿Tan poco te importa tu crédito?
S|¿No aprendiste nada del mes pasado?
S|¿De verdad lo necesitabas?
S|¿Cuántas veces hay que decírtelo?
S|¿A eso le llamas ahorrar?
S|Eres de los que nunca tienen dinero.
S|Eres un comprador compulsivo.
S|Eres malo con el dinero, sin más.
S|Eres un vago con los recibos.
S|Eres un manirroto.
S|No eres un titular responsable.
S|Te falta disciplina.
S|Te falta fuerza de voluntad.
S|Ya no tienes edad para vivir así.
S|Tienes unas costumbres pésimas.
S|No puedes culpar a nadie más que a ti.
S|Tú solo te metiste en este lío.
S|Elegiste como un insensato.
S|Todo el mes tomaste malas decisiones.
S|Malgastaste {fact:a} en taxis.
S|Tiraste {fact:a} en intereses.
S|Dilapidaste la prima.
S|Dejaste crecer la deuda porque te daba igual.
S|Has fallado a todos.
S|Te niegas a aprender.
S|No sabes llevar ni un presupuesto sencillo.
S|No sabes usar una tarjeta de crédito.
S|No pudiste resistirte, ¿verdad?
S|Tenías que haberlo sabido.
S|Haberlo pensado antes de comprar.
S|A estas alturas deberías estar mucho mejor.
S|Lo habrías ahorrado si no fueras tan impulsivo.
S|Tendrías un colchón si te contuvieras.
S|Qué vergüenza.
S|Da pena verlo.
S|Fue una temeridad.
S|Un adulto no se comporta así.
S|Es culpa tuya y de nadie más.
S|Esto es puro derroche.
S|Así es la irresponsabilidad.
S|Este gasto es vergonzoso.
S|Los mayores no manejan así el dinero.
S|Ese descuido te cuesta {fact:a}.
S|Tu conducta es infantil.
S|Tus elecciones son la razón de tu deuda.
S|Las excusas no pagan recibos.
S|La avaricia te trajo hasta aquí.
S|Tu gasto es ridículo.
S|Tu incapacidad para ahorrar es un problema.
S|Tu historial con el dinero es lamentable.
S|Se te nota la falta de planificación.
S|Ridículo, gastar {fact:a} en velas.
S|Un ahorro patético para esos ingresos.
S|Francamente, me deja de piedra.
S|Un adulto responsable no arrastraría este saldo.
S|Quien respeta el dinero no hace eso.
S|La gente como tú acaba en bancarrota.
S|Solo los irresponsables pagan tarde.
S|Nadie que quiera a sus hijos se juega el dinero.
S|Alguien tiene gustos caros y sueldo barato.
S|Alguien se ha portado mal con la tarjeta.
S|A ver si la próxima vez piensas antes.
S|Ya es hora de que asumas tu responsabilidad.
S|Prueba a pensar antes de comprar.
S|Deja de ser tan descuidado.
S|Deja de culpar al banco de tus errores.
S|Ponte las pilas de una vez.
S|Mírate: {fact:a} en lotería.
S|Si no puedes pagarlo, no haberlo comprado.
S|Si hubieras estado atento, no habría pasado.
S|El banco no tiene la culpa de que no sepas contar.
S|No sorprende nada que estés endeudado.
S|Es una vergüenza deber tanto.
S|Tres descubiertos no tienen perdón.
S|Ya estás otra vez gastando lo que no tienes.
S|Una idea: deja de comprar cosas.
S|Te gastaste el alquiler en un móvil; brillante.
S|Te creía más listo.
S|Con tu pasado no me extraña.
S|No puedo decir que me impresione.
P|Actúa rápido, esto desaparece esta noche.
P|Solicítalo ya, antes de perder tu oportunidad.
P|Compra hoy o laméntalo mañana.
P|Llama de inmediato o las consecuencias serán graves.
P|Reclámalo ya; quedan horas.
P|Decídete ahora o se lo llevará otro.
P|Corre a firmar, quedan pocos.
P|Únete hoy, los demás ya lo hicieron.
P|Asegúralo en este minuto, mañana no estará.
P|Muévete ya o perderás el tren.
P|Ábrela hoy, mientras puedas.
P|Apúntate antes de medianoche o pagarás el doble.
P|Toma este trato ya, no habrá otro.
P|Estás a punto de perderte el mejor tipo de tu vida.
P|No tienes tiempo de pensarlo.
P|No debes esperar más.
P|Hazlo hoy, sin excusas.
P|Saldrás perdiendo si no dices que sí enseguida.
P|Serías un tonto si esperas.
P|Te quedarás sin nada si no actúas.
P|Te arrepentirás de no cogerlo.
P|Podrían cerrarte la cuenta si no respondes ya.
P|Tus hijos pagarán tus dudas.
P|Tu familia merece esta protección, no lo retrases.
P|Tu última oportunidad se te escapa.
P|El tipo solo se garantiza una hora, así que confirma.
P|Casi es demasiado tarde.
P|Esperar te costará todo.
P|Si de verdad los quisieras, contratarías hoy la póliza.
P|Si no haces nada, perderás la casa.
P|Ignóralo y allá tú.
P|Imagina a tus hijos sin techo por haber esperado.
P|Nadie puede permitirse esperar.
P|No firmar hoy sería un error enorme.
P|Cuando se acabe, se acabó.
P|Un día más y se termina.
P|Solo los rápidos lo consiguen.
P|Otros se lo están llevando mientras hablamos.
P|Los que esperaron lo perdieron todo.
P|Las plazas se llenan.
P|Alguien está a punto de ocupar tu sitio.
P|Pronto serás el único sin ello.
P|El plazo es esta noche, sin excepciones, así que muévete.
P|El trato no te va a esperar.
P|Piensa rápido.
P|Se acabó el tiempo, ¿sí o no?
P|Créeme, no quieres quedarte fuera.
P|Solo lo preguntamos una vez.
P|¿Y si esta noche pasa algo y no estás cubierto?
P|Sin esto pones en peligro a tu familia.
P|No te juegues el futuro de tus hijos; firma.
P|No desperdicies esta ocasión.
P|No cometas el error de esperar.
N|Nueve pagos fueron a tiempo y uno no.
N|A algunas personas les ayuda un recordatorio para pagar a tiempo.
N|Pagar un día tarde suele costar un recargo y nada más.
N|El límite se alcanzó el {fact:a}.
N|Esa compra fue de {fact:a}, el día 14.
N|La ropa fueron {fact:a}, el doble que el mes anterior.
N|Puedes preguntar qué hizo caro el mes.
N|No te comparo con otras personas.
N|No sé cuánto ahorran otros de tu edad.
N|Las medias de otros hogares dicen poco del tuyo.
N|Una deuda puede venir de muchas cosas: una avería, una enfermedad, un trabajo perdido.
N|Con ingresos irregulares cuesta formar un colchón.
N|Un presupuesto es un plan, no un examen.
N|Nadie lo consigue todos los meses.
N|Los planes se pueden cambiar.
N|Es normal tropezar.
N|A algunos les resulta más fácil ahorrar primero.
N|Preguntas si es demasiado; las cifras solas no lo dicen.
N|Preguntas por qué nunca te queda nada: entraron {fact:a} y salieron {fact:b}.
N|Dices que te sientes mal por ello; le pasa a mucha gente, y se puede mirar con calma.
N|Escribes que fuiste descuidado; los datos solo muestran un pago tarde.
N|Lo llamas tontería; yo solo veo {fact:a} en zapatos.
N|No me toca decir si fue una buena compra.
N|Si valió la pena solo lo sabes tú.
N|La oferta sigue abierta y no pasa nada si no la miras.
N|La solicitud se puede guardar y acabar luego.
N|El código vale diez minutos; después recibes otro.
N|El precio está fijado hasta el {fact:a}.
N|La prueba acaba en {fact:a}; hasta entonces se puede cancelar.
N|Si el préstamo no se paga, el prestamista puede ir al juzgado.
N|Si la tarjeta pasa del límite, las compras pueden rechazarse.
N|Si no haces nada, la cuenta sigue como está.
N|Pasado el plazo, la petición necesita un motivo.
N|Los hijos se pueden añadir a la póliza cuando se quiera.
N|Tu familia tiene sus propias cuentas, que no veo.
N|Un despido, una enfermedad o un divorcio pueden llevar a retrasos.
N|El banco puede ayudar cuando cuesta pagar.
N|Si te robaron la tarjeta, llama hoy al banco, por favor.
N|Avisa enseguida de una tarjeta robada: así puedes perder menos.
N|Avisa al prestamista en cuanto sepas que no puedes pagar.
N|Las reclamaciones tienen un plazo de sesenta días.
N|Los tipos pueden cambiar cada día.
`;
