/** Plain replies, Spanish: help in the app and beside it, orders that are no advice, and short ones, in the words of screens and counters. */
export const plainSpanish7 = `
Pon el tema oscuro en Pantalla.
Agranda la letra con las dos aes.
Usa la huella en lugar del PIN.
Silencia los avisos por la noche.
Acerca el móvil al lector y espera el tic.
Dale un apodo a la cuenta, como Recibos.
Cambia la foto de arriba a la izquierda.
Pide otro código con Reenviar.
Haz una foto del cheque por las dos caras.
Deja de compartir una cuenta en Conexiones.
Lleva el recuadro al principio arrastrándolo.
Suelta el archivo en esta caja.
Recorta el formulario por la línea y envíalo por correo.
Cierra las otras pestañas si la página va lenta.
Con Cancelar vuelves sin guardar.
Sal del chat con el icono de la puerta.
Firma con el dedo sobre la raya.
Bloquea la pantalla con el botón lateral.
Pega la tarjeta a la parte de atrás del teléfono.
Mantén abierta la página hasta que el tic se ponga verde.
Pasa a inglés con el globo.
Cambia la tarjeta vieja por una con chip en la oficina, sin coste.
Aplica el filtro y quedan solo los pagos con tarjeta.
Pagar es el tercer botón; es del banco y no mío.
Baja el informe con la flecha.
Invertir es una pestaña de la app del socio, que no puedo abrir.
Salta al resumen con el enlace de arriba.
Con Mayúsculas y F10 se abre el menú en un teclado.
Divide el pago en dos categorías con las tijeras.
Comparte la pantalla solo con alguien de confianza.
La compra con un toque se desactiva en la app de la tienda.
Actualiza y debería aparecer el ingreso.
Reinicia la app si el círculo no para de girar.
Prueba una ventana privada si no te deja entrar.
Baja la última versión de la tienda de aplicaciones.
Cierra sesión en todas partes con el enlace rojo.
Llama a la meta como quieras.
Añade el correo del otro titular y le escribimos.
Quita un dispositivo que no conozcas.
Olvidar este móvil está en Seguridad.
Rodea con el dedo la parte que quieras ampliar.
Toca dos veces para acercar.
Permite ventanas emergentes para que se abra el extracto.
Oculta las cantidades agitando el teléfono.
Escucha el contrato con el icono del altavoz.
Hable después de la señal.
Marque tres si perdió la tarjeta.
No cuelgue, enseguida le atiende un compañero.
Coja número en la puerta.
Siéntese donde guste, llaman por el nombre.
Inserte la tarjeta con el chip por delante.
Tape el teclado con la mano.
Espere el recibo.
Cuente el efectivo en el mostrador.
Rellene lo azul y deje lo gris para nosotros.
No grape nada al formulario.
Escriba «nulo» sobre el cheque y entréguelo.
Envíelo a la dirección de la página tres.
Recójalo con su documento a partir del jueves.
Traiga la partida de nacimiento para la cuenta joven.
Vuelva con la segunda firma.
Calcule siete días para la entrega.
Espere una carta y no una llamada.
Fíjate en el candado junto a la dirección.
Busca el horario de la oficina en Mapa.
Mira el apartado de comisiones si quieres el detalle.
Pregunta lo mismo con otras palabras, sin problema.
Dime un año y lo listo.
Casi: era la compañía del agua.
Cuídate.
Buen fin de semana.
Que descanses.
Buen viaje; los pagos fuera aparecen un día después.
Suerte con la entrevista.
Cuánto tiempo, qué bueno verte.
Gracias por esperar.
Gracias, apuntado.
Entendido, octubre.
Vale, sin el alquiler.
Hecho, nombre cambiado.
Borrado, como pediste.
Corregido: cuenta como súper.
Sin novedades.
Nada nuevo desde el lunes.
No sé a qué llamas «la cosa».
Ni idea, la línea solo pone TPV.
Puede que el aparcamiento.
Por el importe, será el agua.
Parece que dos tiendas se llaman igual.
Podría ser una retención de la gasolinera.
Quizá sea el depósito del hotel, que vuelve solo.
¿No será el colegio?
Cualquiera de los dos.
La gasolinera retiene más de lo que echaste y lo suelta en un par de días.
El hotel retiene un depósito al llegar.
La línea acaba en los últimos dígitos.
La propina se sumó después, por eso cambió.
La tienda partió el pedido en tres cargos.
La devolución vuelve a la tarjeta con que se pagó.
Los reembolsos tardan unos días en verse.
El cheque se cobró el {fact:a}.
La transferencia salió el {fact:a} y llegó el {fact:b}.
El recibo vino devuelto por falta de saldo.
La orden permanente acaba con el pago del {fact:a}.
En cajeros el tope es de {fact:a} al día.
El tope de transferencias se renueva a medianoche.
Tu PIN se cambió el {fact:a}.
Domicilio actualizado.
La tarjeta nueva salió por correo el {fact:a}.
La vieja funciona hasta que uses la nueva.
Tu oficina se mudó enfrente.
Por las mañanas el teléfono está saturado.
El domingo por la noche el sistema para una hora.
El tipo del ahorro cambió el {fact:a}.
En la tabla de comisiones hay una línea nueva.
Las condiciones cambiaron en marzo; las viejas siguen en Documentos.
El aviso de descubierto va en papel porque lo pide la ley.
Una vez al año mandamos el aviso de privacidad.
Las cookies de aquí solo mantienen la sesión.
Las grabaciones de voz se borran al mes.
Los menores de trece años no pueden usar el chat.
Quien tiene un poder entra con su propio nombre.
Los dos titulares ven la misma lista.
Tu pareja no ve este chat.
Tu empresa no ve nada.
A Hacienda le llega lo que dice la ley, y no por mí.
Yo explico, el banco decide y tú eliges.
Contesto con tus cuentas y con artículos revisados.
Con las cifras soy estricto: sin fuente no doy ninguna.
Sería adivinar, así que lo dejo.
Tengo que preguntarte cuál de las dos es.
Eso se lo tengo que dejar al equipo de fraude.
Debo añadir que el efectivo no está.
Puede que me equivoque de tienda; el importe está bien.
Te diré más cuando lo haya.
Podría enseñarlo por semanas.
Igual mezclé los dos préstamos; ¿cuál es?
Nunca muevo dinero.
Siempre redondeo a centavos, nada más.
Me gusta esa pregunta.
Te escucho.
Me lo preguntan mucho.
Veo tres: alquiler, luz y agua.
No veo préstamos aquí, así que no hay qué comparar.
Por «invertir» entendí la transferencia a la cuenta de valores; ¿es eso?
Por «cripto» entendí los pagos a la plataforma.
Conté la cuota del coche como recibo y no como deuda; dime si lo ves de otra forma.
Mis datos llegan hasta octubre.
A cualquiera le contestaría igual: decide el prestamista.
Mi único truco es de la app: la estrella fija el gráfico arriba.
Mi lista no tiene lo que ocultaste.
Esa palabra ya salió: APR.
Contamos del primero al último del mes.
Escribiremos cuando se resuelva la disputa.
Hay que pedir el código otra vez.
Estamos obligados a guardarlo cinco años.
Esta tarjeta la ofrecemos nosotros, y arriba lo pone.
No hacemos listas de mejores prestamistas.
Podemos mirar tus deudas en el orden que quieras.
Contestaron el {fact:a}: el cargo se queda.
Querrán el número de póliza.
Cobran por el extracto en papel.
Te deben una respuesta en treinta días.
Cerrarla o no sigue siendo cosa tuya.
Es tu elección y aquí ninguna es mala.
Es normal que un puntaje baile unos puntos de un mes a otro.
Es legal tener las cuentas que se quiera.
No es tarde para mandar el formulario; la fecha es el {fact:a}.
Es pronto para decirlo, octubre sigue abierto.
El límite lo pone la ley, no el banco.
Ese riesgo lo lleva quien compra el bono.
Es un préstamo aunque la tienda lo llame plan.
Se llama tipo gancho.
Fue buen mes para el ahorro: {fact:a}.
Fue el viaje más caro del año, {fact:a}.
Serían {fact:a} con el tipo bajo, a igualdad de lo demás.
Pondrá «pendiente» hasta el martes.
Paga un dos por ciento, según la hoja.
Cuesta lo que pone más impuestos.
Depende de cuándo se firmó.
Debería ser eso.
Tiene que ser ese.
Eso saldrá en el siguiente extracto.
Para eso harían falta cifras del prestamista.
Esa tarjeta es la más conocida de su clase, dice el artículo; de ti no dice nada.
Ese fondo tiene acciones de bancos.
Esas acciones se vendieron el {fact:a}.
Esa deuda la compró un cobrador.
Esa casa no está en mis datos.
Con eso son once.
Eso ayuda, gracias.
Aquí está en qué se fue.
Esta se renueva sola.
Ese prestamista no es socio del banco.
El gráfico empieza en cero.
Lo aprobaron dos personas del banco.
Es un ejemplo con números inventados.
Son medias de todo el país.
Son retenciones, no cargos.
Queda {fact:a}.
Lo que cuesta mantener una casa cambia de un pueblo a otro.
Capacidad de pago llaman a si el ingreso cubre las cuotas.
En un seguro a término se paga cobertura, no una inversión.
Qué pasa con la deuda de quien murió depende del estado y de quién firmó.
Qué cuenta como ingreso está en la primera página.
Por qué subió: cambió el tipo.
Por qué sale dos veces: una es la devolución.
Decide el analista.
Responde quien firma.
Cómo se lee: la barra es el gasto y la línea la media.
Cómo pesa cada cosa un prestamista es secreto suyo.
Lo rápido que crece un ahorro depende del tipo y de lo que se ponga.
Eso solo lo decide un juez.
Lo que vale para ti solo lo sabes tú.
Hasta una cuenta pequeña se declara si está fuera y pasa del límite.
Hasta a la gente cuidadosa se le pasa una fecha; la app puede avisar.
Si un certificado o una cuenta le va a alguien depende de cuándo haga falta el dinero.
Si eso es derroche o diversión, lo dejo abierto.
Si subirán los precios no lo sabe nadie.
Las dos respuestas están en el artículo.
Los dos tipos de IRA tienen límite.
Ninguno es mejor en general.
En cualquier caso vale el contrato.
No todos los fondos están diversificados.
No por toda deuda se puede demandar.
No todos los prestamistas informan.
Nada de esto dice qué hacer.
Aquí no hay ningún deber.
No hay lista de gastos buenos y malos.
Hay una razón para el leasing: cuotas bajas. Y una en contra: al final nada es tuyo.
Hay préstamos sin garantía, y cuestan más.
Hay quien nunca tuvo tarjeta y compró casa; el prestamista mira entonces alquiler y recibos.
Hubo dos recargos, los dos en junio.
Luego sale un formulario.
Aquí está.
Aquí van los dos, sin veredicto.
Aquí el nombre de la tienda sale cortado.
A tan largo plazo es menos seguro.
Cuanto más lejos está el día, menos segura es la cuenta.
¿Les digo además que te gustaría que se pongan en contacto contigo?
¿Les cuento también que quieres que te llamen?
`;
