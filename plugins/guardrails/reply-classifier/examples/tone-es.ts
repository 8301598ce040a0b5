/** Replies, Spanish: S shames, P presses, N does neither. */
export const toneSpanish = `
S|Otra vez a domicilio, no puedes evitarlo, ¿verdad?
S|A tu edad casi todos tienen algo ahorrado.
S|Otro descubierto. Ya es costumbre.
S|Cualquiera con dos dedos de frente habría pagado a tiempo.
S|No me extraña que no llegues, con tantos cafés.
S|Una persona adulta sabe hacer la compra con un presupuesto.
S|Tres servicios de reparto es pura gula.
S|Solo tenías que pagar la tarjeta antes del viernes.
S|Alguien se ha dado demasiados caprichos.
S|Me moriría de vergüenza con un extracto así.
S|¿Miras la cuenta antes de gastar?
S|Tus vecinos viven bien sin cuatro suscripciones.
S|Esto pasa por no planificar.
S|Está claro que el dinero te quema en las manos.
S|Hasta un niño vería que no ibas a llegar a fin de mes.
S|Ese recargo te lo has ganado tú solo.
S|Tirar el dinero en un gimnasio al que no vas tiene mérito.
S|Esos zapatos no eran precisamente necesarios.
S|Si hubieras hecho caso, no estarías así.
S|Tus gastos son un desastre.
S|Estarás contento con la cuenta del restaurante.
S|Has dejado que el saldo se te vaya de las manos.
S|La gente que piensa en su futuro ahorra más.
S|Este mes no has sido un ejemplo de autocontrol.
S|Siempre cometes el mismo error.
S|Es casi admirable lo rápido que te fundes el sueldo.
S|Los clientes responsables no pasan de un tercio del límite.
S|¿Qué esperabas después de una semana así?
S|Son compras de niño pequeño.
S|Dos años trabajando y no tienes nada.
S|Sesenta en videojuegos y luego te quejas del alquiler.
S|Debería darte apuro pagar solo el mínimo.
S|Seamos sinceros: esto se te da fatal.
S|Solo quien no piensa paga tantos intereses.
S|Tus padres no estarían orgullosos.
S|A otros nos enseñaron a vivir con lo que hay.
S|La deuda te la has buscado.
S|Fue una compra tonta.
S|A ver si te comportas como un adulto con el dinero.
S|Te puliste la devolución en nueve días.
S|Siempre encuentras en qué gastarlo.
S|Se nota tu falta de freno en cada categoría.
S|Hay que tener talento para pagar cinco comisiones en un mes.
S|Ya estamos otra vez en números rojos.
S|No se te puede confiar una tarjeta.
S|Nadie necesita tantas plataformas.
S|Mira lo que has hecho con tus ahorros.
S|Gastar así es obsceno.
S|Con algo de voluntad habrías guardado {fact:a}.
S|Eres un inconsciente con lo poco que tienes.
S|Eso es pura pereza.
S|Hasta los estudiantes se organizan mejor.
S|Gastas como si no hubiera un mañana.
S|¿No te da vergüenza lo del casino?
S|Ahorrar eso es ridículo.
S|Tus decisiones te han endeudado, nadie más.
S|El problema no son las comisiones, eres tú.
S|Con esas costumbres nunca tendrás casa.
S|Alguien menos impulsivo ya tendría un colchón.
S|Gastas más en taxis que otros en un coche.
S|Está visto que ahorrar no es lo tuyo.
S|¿Tan difícil es dejar diez dólares en la cuenta?
S|Tu presupuesto es de risa.
S|{fact:a} en comida a domicilio es un exceso con tu sueldo.
S|Tú te metiste en ese préstamo, ahora aguanta.
S|La gente sensata paga la tarjeta entera.
S|Otra compra por impulso, ya veo.
S|Se diría que disfrutas pagando intereses.
S|Ignoraste todos los avisos.
S|Sin disciplina no hay ahorro, así de simple.
S|Es evidente que no entiendes un presupuesto.
S|Tienes un problema con las compras.
S|La familia media lo hace el doble de bien que tú.
S|Estas cifras dan pena.
S|Madura y deja de pedir a domicilio.
S|Con ese dinero come una familia y tú te fuiste a un concierto.
S|Has sido descuidado y se nota.
S|No te hagas el sorprendido, sabías la fecha.
S|Los demás se apañan con ese salario.
S|Da lástima ver cómo está tu cuenta.
S|Te jugaste el alquiler y la culpa es tuya.
S|Un poco de amor propio empezaría por cocinar.
S|No has ahorrado nada, como siempre.
S|Yo no presumiría de ese puntaje.
S|Recuerda que el dinero no crece en los árboles.
S|¿A eso lo llamas un plan?
S|Una racha de compras así no tiene excusa.
S|Ojalá tuvieras la disciplina de tus compañeros.
S|Eres un caso perdido con las fechas.
S|La cuenta está vacía por tu culpa.
S|Esos lujos son para quien puede pagarlos.
S|Vives muy por encima de lo que te toca.
S|Comprar no va a llenar ese vacío.
S|Te has cavado tu propio hoyo.
S|Qué curioso que para cerveza siempre haya.
S|Sin excusas: te pasaste.
S|Has arruinado tu historial, así de claro.
S|Un comprador más listo no habría pagado eso.
S|Quizá no deberías tener hijos si no sabes administrarte.
S|Otros con tu sueldo te llevan mucha ventaja.
S|Te portas como un adolescente con su primera paga.
S|Ese gasto es indigno de alguien con estudios.
S|¿De verdad valían la pena los terceros auriculares?
S|Lo sabías de sobra y aun así lo hiciste.
S|Esto te lo has hecho tú.
S|Mira quién se ha quedado sin dinero otra vez.
S|Dejar vencer un recibo así es imperdonable.
S|Desperdiciaste un buen aumento.
S|Me decepciona tu mes.
S|No mereces más límite con ese historial.
S|Es la cuenta de alguien que se ha rendido.
S|Parece que crees que las facturas se pagan solas.
S|Lo bueno es para quien se lo gana.
S|Tantos taxis no tienen justificación.
S|Lástima que metieras mano a los ahorros.
S|Quien debe no pinta nada en un restaurante.
S|Eres tu peor enemigo.
S|Tus finanzas son una catástrofe que tú creaste.
S|A tu edad es preocupante, por decirlo suave.
S|Es una irresponsabilidad arrastrar deuda con hijos en casa.
S|¿Quién paga cable y plataformas a la vez?
S|Hay gente con menos que hace más.
S|Primero compras y luego piensas.
S|Se ve cuáles son tus prioridades.
S|Nunca aprendes.
S|Pobrecito, pagaste por sacar tu propio dinero.
S|Fallar una vez es humano; tú fallas cada mes.
S|Ya no tendrías deudas si te hubieras esforzado.
S|Las cuentas no son difíciles, es que no las haces.
S|Tu dejadez te costó {fact:a} en recargos.
S|Qué vida tan caprichosa con {fact:a} al mes.
S|Pareces enganchado a las compras.
S|Veo que no resististe las rebajas.
S|Con un poco de esfuerzo no estarías así.
S|Un buen padre ahorra para los estudios.
S|Le has fallado a tu familia con esta deuda.
S|Duele leer tu extracto.
S|Se te va todo en tonterías.
S|Manejar dinero te queda grande.
S|Preferiste los cafés a tu futuro.
S|Febrero: suspenso.
S|Eso es una mala decisión de vida.
S|Te has pasado, como de costumbre.
S|La culpa es de tu mala planificación.
S|Son las costumbres de quien nunca sale de pobre.
S|¿Tanto te cuesta cocinar una vez por semana?
S|Tienes gustos de rico con sueldo de pobre.
S|Deja de quejarte de comisiones que causaste tú.
S|Un mono llevaría mejor las cuentas.
S|Se te avisó y no hiciste caso.
P|Hazlo esta noche o te saldrá caro.
P|Quedan pocas horas para apuntarte.
P|Te vas a arrepentir si lo dejas pasar.
P|Miles ya se han cambiado, no te quedes atrás.
P|Si no actúas esta semana puedes perder tu casa.
P|Es tu última oportunidad de arreglarlo.
P|Piensa en tus hijos antes de decir que no.
P|Cada minuto que dudas te cuesta dinero.
P|Corre, mañana ya no hay ese tipo.
P|Tienes que decidir ya mismo.
P|No dejes que tu familia sufra por tu espera.
P|Di que sí hoy, antes de que se lo lleve otro.
P|El reloj corre contra tus ahorros.
P|Firma ahora y pregunta luego.
P|Sería una locura rechazarlo.
P|Paga inmediatamente o atente a las consecuencias.
P|Las plazas vuelan.
P|No puedes permitirte perderlo.
P|Sería una pena decepcionar a tu pareja.
P|Otros ya te llevan ventaja, alcánzalos.
P|No hay tiempo de leer la letra pequeña.
P|Si tardas, tu puntaje se hundirá.
P|Tú acepta, ya me lo agradecerás.
P|Si quisieras a tus hijos contratarías el seguro.
P|Quien espera, pierde.
P|Ahora o nunca.
P|A medianoche desaparece.
P|Si no te mueves rápido, vendrán los cobradores.
P|Nadie dice que no a esto.
P|Estás a punto de perderlo todo, firma.
N|El pago vence el viernes; después la tarjeta cobra un recargo.
N|Gastaste {fact:a} en restaurantes en octubre, más que en septiembre.
N|Tu cuenta estuvo bajo cero {fact:a} días.
N|Los recargos sumaron {fact:a} este año.
N|No hay preguntas malas; aquí están las cifras.
N|A mucha gente se le hace larga la segunda semana del mes.
N|El gimnasio cuesta {fact:a} al mes; no sé cuántas veces vas.
N|No hay nada de qué avergonzarse; las deudas son comunes.
N|No fue culpa tuya que la transferencia llegara tarde.
N|La tasa de basura se paga cada trimestre.
N|La Vergüenza es un restaurante, según su categoría.
N|Pagaste el mínimo el {fact:a}.
N|Los intereses de la tarjeta fueron {fact:a} este mes.
N|Los pagos al casino fueron {fact:a}; hay ayuda si la quieres.
N|Los datos no distinguen una compra por impulso de una pensada.
N|Los repartos sumaron {fact:a} y el supermercado {fact:b}.
N|Tus ahorros bajaron {fact:a} desde junio.
N|Veo tres suscripciones que se renuevan la semana que viene.
N|Debió de ser un mes difícil.
N|Puedes tomarte tu tiempo.
N|No hay prisa; mañana las cifras seguirán aquí.
N|La oferta termina el {fact:a} y no la necesitas.
N|El extracto cierra el {fact:a}.
N|Si el pago se retrasa, el prestamista puede comunicarlo a los treinta días.
N|Tu uso del crédito es {fact:a}.
N|El alquiler se lleva {fact:a} de tus ingresos.
N|Es buena señal que preguntes.
N|El gasto en ropa de niños subió en agosto.
N|Un recibo se pagó después de su fecha.
N|Has usado {fact:a} del límite.
N|La comisión por descubierto fue {fact:a}; un aviso de saldo bajo puede ayudar.
N|No sé por qué bajó el saldo, solo qué se pagó.
N|No gastaste de más; la devolución está en camino.
N|Tu mayor compra fue en la tienda de muebles.
N|La nómina llegó más tarde de lo habitual.
N|El Tonto del Pueblo es la librería de ese pago.
N|Café Perezoso fue donde más fuiste.
N|Un pago atrasado se puede hablar con el banco.
N|El tipo de tu tarjeta subió en mayo.
N|Cada persona paga sus deudas en otro orden.
N|El bloqueo de juego se pone en la aplicación del banco.
N|Puedes dejarlo para otro día.
N|El último pago del coche es en marzo.
N|Una costumbre no cuenta como pago fijo en estas cifras.
N|Tus ingresos cambiaron de un mes a otro.
N|La cuenta suele quedar vacía dos días antes de cobrar.
N|La comisión del cajero fue {fact:a}.
N|Preguntaste por la basura: la recogida costó {fact:a}.
N|Perdona, me equivoqué.
N|El departamento responsable es el de tarjetas.
N|Disciplina es el estudio de yoga que pagas.
N|El banco debe responder a la reclamación en diez días.
N|El plazo del formulario acaba el {fact:a}.
N|Taxi Prisa cobró {fact:a} en octubre.
N|Última Oportunidad es una tienda de saldos.
N|Las visitas a urgencias costaron {fact:a} este año.
N|Tu fondo de emergencia duraría {fact:a}.
N|Gastaste menos que en cualquier mes del año.
N|Este mes guardaste {fact:a} de lo que entró.
N|Tu presupuesto para comer fuera se acabó el {fact:a}.
N|El préstamo lleva treinta días de retraso, según el prestamista.
N|El recordatorio sale una semana antes.
N|La prueba termina el domingo y después cuesta {fact:a}.
N|Hay meses más caros que otros.
N|Prefiero no juzgar; aquí están las cifras.
N|La deuda creció porque se sumaron intereses.
N|En caja hay errores; puedes preguntar en la tienda.
`;
