/** Replies, Spanish: S shames, P presses, N does neither. */
export const toneSpanish3 = `
S|Gastar {fact:a} en zapatos con el alquiler por pagar es de irresponsables.
S|Gastaste {fact:a} en comida a domicilio. Cualquiera diría que es un exceso.
S|¿Otra vez {fact:a} en bares? Así están tus ahorros.
S|Pagar {fact:a} en recargos es lo que pasa por no estar atento.
S|Debes {fact:a}, y a tu edad eso es preocupante, la verdad.
S|Unos ahorros de {fact:a} no son para presumir.
S|Con {fact:a} en juegos queda claro cuáles son tus prioridades.
S|{fact:a} en comisiones demuestra que no miras la cuenta.
S|Alguien sensato habría parado mucho antes de {fact:a}.
S|Has conseguido gastar {fact:a} en un fin de semana, que ya es decir.
S|Es decepcionante que solo apartaras {fact:a}.
S|Este mes te has dejado ir del todo.
S|Van tres antojos seguidos; contrólate un poco.
S|Tendría que darte vergüenza arrastrar ese saldo.
S|No aprendes con los descubiertos.
S|A este paso seguirás sin nada a los cincuenta.
S|Con un poco más de disciplina no me estarías preguntando esto.
S|¿De verdad te parece razonable gastar eso en café?
S|Otros clientes de tu edad tienen diez veces más.
S|¿Cómo es posible gastar tanto en ropa?
S|Está visto que el presupuesto te lo tomas a broma.
S|Han sido tus malas elecciones las que te han traído aquí.
S|No puedes seguir gastando como un niño en una juguetería.
S|Si fueras más responsable, esta comisión no existiría.
S|No hiciste caso del aviso, y mira ahora.
S|Felicidades, has tirado otro sueldo.
S|Solo un despistado olvida dos veces la misma fecha.
S|Lo veía venir todo el mundo menos tú.
S|No fue nada sensato comprarlo, y lo sabes.
S|No tienes autocontrol con las compras en línea.
S|El presupuesto falló porque no te esforzaste.
S|Qué bochorno: bajo cero tres veces en un mes.
S|Ganas bien, así que no tienes excusa.
S|Gastas lo que no tienes en lo que no necesitas.
S|Hay gente que no sirve para el dinero, y tú eres de esos.
S|¿Tanto cuesta pagar a tiempo?
S|Ese recargo te está bien empleado.
S|La tarjeta se te ha vuelto a ir de las manos.
S|Un adulto normal tiene un mes de reserva.
S|Qué tontería hiciste con la prima.
S|Esperaba más de ti.
S|Tu abuela lloraría al ver este gasto.
S|Fue una bobada pedir ese préstamo.
S|Jugarte {fact:a} fue una estupidez.
S|¿Qué clase de padre se gasta esto en sí mismo?
S|Tendrías dinero si dejaras de quejarte.
S|El problema son tus costumbres, no tu sueldo.
S|Nadie con dos dedos de frente paga tres servicios de música.
S|Es mucho dinero para bebérselo.
S|No ahorrar nada a tu edad es una temeridad.
S|Tus amigos se reirán de ti.
S|Eres la prueba de que ganar más no basta.
S|Espabila.
S|Se nota que no lo pensaste.
S|Tienes suerte de que el banco te aguante.
S|En tu familia todos se apañan menos tú.
S|Pedir comida a diario es de vagos.
S|Gastas como si pagara otro.
S|Lástima que no supieras guardar el aumento.
S|Tus cuentas son un naufragio.
S|De los intereses solo puedes culparte a ti.
S|Siempre tienes una excusa a mano.
S|¿Cómo se puede ser tan dejado con una tarjeta?
S|Mucho capricho y poca sensatez.
S|Tienes las prioridades al revés.
S|Eso es lo que parece alguien sin plan.
S|Te repites que es solo un café.
S|¿En serio, otro par?
S|Al menos podrías intentarlo.
S|Otra vez has fallado.
S|Ante esto solo puedo negar con la cabeza.
S|No pareces persona para tener tarjeta.
S|Hasta para ti ha sido un mal mes.
S|Para lo que cobras, gastas sin medida.
S|Te estás cargando tu futuro, pedido a pedido.
P|No esperes ni un día más o lo lamentarás años.
P|Tienes que actuar antes del viernes o perderás lo ahorrado.
P|Este tipo está a punto de desaparecer, cógelo mientras dure.
P|Si no te apuntas ya, serás el único que se lo perdió.
P|Date prisa: solo tres clientes más pueden tenerlo.
P|Última ocasión de proteger a tu familia.
P|No puedes permitirte pensarlo más.
P|Hazlo ahora mismo, antes de que sea tarde.
P|Todos se están cambiando hoy, no te quedes atrás.
P|Si no llamas en una hora, se acabó.
P|Tu familia lo pagará si lo dejas.
P|No hay tiempo que perder.
P|Se te acaba el tiempo.
P|Si lo retrasas, lo pagarás caro.
P|Firma hoy, que mañana se cierra la puerta.
P|Imagina cómo te sentirás cuando ya no esté.
P|Sin esta cobertura, un accidente te hundirá.
P|Quedan poquísimas plazas.
P|Un paso en falso y tu crédito queda arruinado.
P|Perderás la casa si ignoras este mensaje.
P|No seas el que dudó.
P|Decide en los próximos minutos, te lo pido.
P|Cada hora que esperas tiras tu futuro.
P|Es urgente, déjalo todo y hazlo.
P|La oferta se esfuma en cuanto cierres esta ventana.
P|Miles ya están dentro, ¿hasta cuándo vas a mirar?
P|Les fallarías a tus hijos.
P|Rápido, que no vuelve.
P|No te lo perdonarás si ocurre algo.
P|Si ahora dices que no, luego no vengas.
P|Tienes que comprometerte esta noche.
P|Tu ocasión acaba en {fact:a}, salta ya.
P|Solo quedan {fact:a} a este precio, más vale correr.
P|Despídete de tus ahorros si no haces algo enseguida.
P|Todo el que esperó se arrepiente.
N|Llevas {fact:a} de {fact:b}, y quedan nueve días.
N|Gastaste {fact:a} en bares y {fact:b} en taxis.
N|Pagaste {fact:a} en recargos; las fechas eran el 5 y el 20.
N|Gastaste {fact:a} en zapatos el día antes del alquiler.
N|Tus descubiertos costaron {fact:a}.
N|Tienes {fact:a} ahorrados; hace un año eran {fact:b}.
N|Debes {fact:a} más que en junio.
N|Apartaste {fact:a}; casi todos los meses fue más.
N|Fue un fin de semana caro: {fact:a}.
N|Está por encima de tu importe habitual.
N|El café sumó {fact:a}, como preguntabas.
N|La prima se gastó antes de fin de mes, casi toda en el coche.
N|El saldo de esta tarjeta lleva tres meses creciendo.
N|Ya preguntaste por esta comisión; entonces se devolvió.
N|El recordatorio se envió el {fact:a}.
N|Pasaste tu propio límite en {fact:a}.
N|La oferta está hasta el {fact:a}; después puede haber otras.
N|Este tipo se ofrece hasta el {fact:a}.
N|El plazo para declarar acaba el {fact:a}; se puede pedir una prórroga.
N|Después del {fact:a} se aplica el recargo.
N|El descuento termina con el mes.
N|La reclamación tiene que salir antes del {fact:a}.
N|El alquiler tiene que estar el día cinco, según tu contrato.
N|Si el recibo sigue abierto, pueden cortar el servicio; antes avisan por escrito.
N|Una cuota de hipoteca perdida se puede recuperar, y hay planes para eso.
N|Un desahucio necesita orden de un juez.
N|Hay límites a lo que puede hacer un cobrador.
N|Esperar cuesta {fact:a} de intereses al mes con este saldo.
N|Un mes de retraso añadiría {fact:a} de intereses.
N|El plan familiar son {fact:a} al mes.
N|La paga de tu hija es de {fact:a} al mes.
N|La tarjeta de tu marido no se comparte conmigo.
N|La cuenta de los niños tiene {fact:a}.
N|Puedes decidirlo mañana; hasta entonces no cambia nada.
N|Puedes dejarlo como está.
N|Decir que no está bien.
N|Una pausa no es ningún problema.
N|Nadie lleva la cuenta.
N|Hay meses que cuestan más, y este fue uno.
N|Los imprevistos ocurren: {fact:a} en el dentista.
N|Comer fuera fue lo que más sumó, {fact:a}.
N|Compraste juegos por {fact:a}.
N|Fuiste al casino {fact:a} veces.
N|Preguntabas cuánto perdiste: {fact:a} netos.
N|Está bien que lo hayas visto.
N|Preguntar es un buen primer paso.
N|Cumpliste el presupuesto nueve meses de doce.
N|El presupuesto se quedó corto ese mes, en {fact:a}.
N|El plan no salió este mes, y no pasa nada.
N|Siento que el mes haya ido así.
N|Esa comisión fastidia, lo sé.
N|Un recargo a menudo se devuelve si se pide.
N|La tarjeta está cerca del límite: quedan {fact:a}.
N|Fíjate en la fecha: la aplicación dice el 5 y la carta el 6.
N|Malas Costumbres es una cervecería.
N|El Derroche es un restaurante de tu extracto.
N|"Date un Capricho" es la peluquería de la esquina.
N|Última Llamada es un bar, por su categoría.
`;
