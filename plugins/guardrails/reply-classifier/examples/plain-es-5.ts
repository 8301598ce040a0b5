/** Plain replies, Spanish, as a bank's help pages and its compliance officer would word them: nothing of it advises, judges or presses. */
export const plainSpanish5 = `
Abre Ajustes, elige Privacidad y desactiva lo que no quieras compartir.
Toca los tres puntos junto a un pago y elige «Categoría equivocada».
Entra en Extractos, escoge el año y pulsa Descargar.
Desliza una meta hacia la izquierda para borrarla; no se mueve dinero.
Mantén el dedo sobre el gráfico para ver la cifra de ese día.
Escribe los cuatro últimos dígitos y sabré de qué tarjeta hablas.
Gira el teléfono si quieres ver la tabla entera.
Elige una fecha en el calendario o tecléala.
Marca las cuentas que puedo leer y acepta.
Cierra esta ventana cuando quieras; lo escrito se queda hasta que lo borres.
Para salir de la conversación, pulse Escape o la cruz de la esquina.
Cambie el idioma debajo de su foto.
Para sacar sus movimientos, abra Actividad y escoja el tipo de archivo.
Mueve el control y verás cómo cambia la cuota con el plazo.
Escribe «empezar de nuevo» y olvido la última pregunta.
Pulsa Corregir debajo de la cifra si no es exacta.
Pon una marca en cada cuenta que deba contar.
Usa la flecha para volver un mes.
Deja la casilla vacía si no sabes la fecha.
Añade una nota al pago y lo encontrarás luego.
Cancela la descarga con la cruz.
Cambia de meses a semanas en lo alto del gráfico.
Guarda los cambios con el botón de abajo.
Comprar y Vender son botones de la página de valores, a la que no llego.
La solicitud de la tarjeta se rellena en la página del banco; yo no la veo.
Un préstamo se solicita en la oficina, por teléfono o en línea, y los tres caminos piden lo mismo.
Para abrir una cuenta conjunta se identifican los dos.
Refinanciar empieza con una solicitud, igual que el primer préstamo.
Para mover un plan de jubilación, la entidad nueva manda un formulario a la antigua.
Los traspasos entre cuentas propias se hacen en Pagos, y no los hago yo.
Para cerrar una cuenta el banco pide una petición por escrito o un mensaje seguro.
Para frenar un cargo periódico, la ley deja avisar al banco tres días hábiles antes.
Hay que tener dieciocho años para firmar un crédito en casi todos los estados.
El prestamista tiene que dar sus razones cuando rechaza una solicitud.
Por ley, el APR debe figurar en los papeles del préstamo.
El emisor debe mandar la factura al menos veintiún días antes del vencimiento.
Según el Reglamento E, hay sesenta días desde el extracto para avisar de un error.
La ley de veracidad en los préstamos dice qué costes hay que mostrar.
La ley de informes de crédito permite a cada uno ver los suyos.
La ley de igualdad en el crédito prohíbe preguntar ciertas cosas.
Por la ley de cobro de deudas, un cobrador ha de dejar de llamar al trabajo si se le dice.
Cada estado fija hasta cuándo se puede demandar por una deuda.
El banco está obligado a comprobar quién abre una cuenta.
Antes de dar una tarjeta, el emisor tiene que mirar si se puede pagar.
Tienes derecho a disputar lo que esté mal, y la agencia tiene treinta días.
Nadie está obligado a aceptar una oferta de transferencia de saldo.
No hace falta dar un motivo para retirar el consentimiento.
Un asesor con deber fiduciario debe actuar en interés del cliente.
Quien vende valores debe estar registrado; el regulador tiene un buscador público.
El testamento debería cumplir las reglas del estado sobre testigos, o un juez puede no aceptarlo.
La ley deja a los casados escoger cómo declaran.
La declaración se presenta a mediados de abril, salvo que se pida prórroga.
El formulario lo tienen que firmar los dos.
La empresa debe entregar el W-2 antes de febrero.
Sacar dinero de una IRA antes de los cincuenta y nueve y medio suele tributar y llevar recargo, con excepciones.
Los retiros obligatorios empiezan a una edad que el Congreso ha cambiado varias veces.
La ganancia de acciones tenidas más de un año tributa a otro tipo.
Las pérdidas se compensan con ganancias en la misma declaración.
Las criptomonedas cuentan como bienes en el impuesto federal.
Si una tarjeta cobra por comprar en otra moneda, es un porcentaje de cada compra.
Si se deja saldo, el interés se cuenta por días.
Si no se paga el mínimo, puede haber un recargo con tope.
Si el retraso pasa de sesenta días, el tipo de la tarjeta puede subir.
Si se avisa de la pérdida en dos días, la responsabilidad no pasa de cincuenta dólares.
Si la cuenta baja del mínimo, hay comisión mensual.
Si sube el índice, sube la cuota del préstamo variable.
Si un bono se guarda hasta el vencimiento, se cobra su valor nominal, salvo que quiebre el emisor.
Si cae el precio del fondo, lo que hay en la cuenta vale menos.
Si la empresa iguala, pone dinero cuando lo pone el empleado.
Si no se elige nada, muchos planes usan un fondo con fecha.
Si se paga antes el préstamo, algunos contratos cobran y la mayoría no.
Si se debe más de lo que vale el coche, se dice que el crédito está bajo el agua.
Si un cheque viene devuelto, pueden cobrar los dos bancos.
Si alguien firmó con el deudor, le pueden pedir todo.
Si se retiene un depósito, el recibo dice hasta cuándo.
Si retiras el consentimiento, dejo de leer en ese momento.
Si eliges Borrar, se borra también lo calculado.
Cuando acaba el tipo de promoción, lo que quede pasa al normal.
Cuando se cancela una tarjeta, su límite ya no cuenta en la utilización.
Cuando bajan los tipos, los certificados nuevos pagan menos y los viejos conservan el suyo hasta vencer.
Cuando una acción se divide, hay más acciones y cada una vale menos.
Cuando una empresa paga dividendo, el precio suele bajar ese día más o menos lo mismo.
Cuando una póliza caduca, lo que ocurra después no se paga.
Una vez liquidada la compra, las acciones están en la cuenta.
Hay quien paga todo con una tarjeta y quien tiene una para cada cosa.
Hay quien paga dos veces al mes para que el saldo sea bajo el día del extracto.
Unos ahorran en varias cuentas con nombre; otros, en una y con una lista.
Algunas familias se prestan dinero por escrito.
Algunos eligen un plazo largo por la cuota baja y pagan más intereses.
Algunos jubilados compran una renta con parte del ahorro; otros sacan un porcentaje al año.
Muchos inversores tienen fondos en vez de acciones sueltas; un fondo reparte lo que le pase a una empresa.
Muchos compradores pagan puntos y muchos no; depende de cuánto se conserve el préstamo.
Muchas empresas apuntan a su gente y la dejan salirse.
Muchas tiendas ofrecen tarjeta propia en la caja.
Otros prefieren cuotas fijas porque las conocen de antemano.
Quienes quieren invertir suelen mirar comisiones, riesgo y tiempo, y algunos preguntan a un asesor.
Quien pide con la casa en garantía arriesga la casa.
Quien opera mucho paga más en diferenciales e impuestos, según los estudios.
En muchas décadas las acciones rindieron más que los bonos, y hubo años en que cayeron más.
Con un bono se presta a quien lo emite, sea un gobierno o una empresa.
Un fondo de inversión junta dinero de muchos.
Un fondo indexado sigue una lista; uno activo tiene un gestor que elige.
Una cuenta de valores no está asegurada contra pérdidas.
El seguro de depósitos no cubre criptomonedas.
El precio de un token puede quedarse en nada.
Mientras se tiene oro, no se cobra nada por él.
El certificado y la cuenta de ahorro están asegurados; cambian el acceso y cómo se fija el tipo.
Una tarjeta de crédito deja aplazar el saldo, una de cargo no.
Débito y crédito se distinguen en cuándo sale el dinero y en lo que dice la ley sobre el fraude.
Un préstamo personal no suele llevar garantía; uno sobre el título lleva el coche.
Fijo o variable: cambia quién carga con las subidas.
Vida a término y vida entera se distinguen en duración, precio y valor acumulado.
HMO y PPO se distinguen en qué médicos pagan.
Roth y tradicional se distinguen en cuándo se tributa.
Leasing y préstamo se distinguen en de quién es el coche al final.
Una transferencia bancaria urgente y una ACH cambian en rapidez, precio y en si pueden anularse.
Cooperativa y banco se distinguen en quién es el dueño.
Una prepago y una cuenta cambian en comisiones y en lo asegurado.
El seguro de inquilino no cubre el edificio; el de propietario sí.
El préstamo sobre la casa se paga de una vez; la línea, según se usa.
El plan de gestión de deudas lo monta un consejero; la empresa de liquidación negocia y cobra por ello.
La tarjeta asegurada retiene un depósito; la otra no.
El capítulo 13 tiene plan de pagos y el 7 no.
El cheque de caja lo respalda el banco; el personal, la cuenta.
El interés simple se cuenta sobre la suma; el compuesto, también sobre los intereses.
La regla de presupuesto más conocida reparte en necesidades, deseos y ahorro.
La causa más frecuente de una tarjeta rechazada es haber llegado al límite.
La mejor hora para llamar, según la oficina, es antes de las once.
El formulario adecuado para cambiar de domicilio está en Perfil.
La manera segura de llegar al banco es el número del dorso de la tarjeta.
«Aprobación garantizada» figura entre las señales de estafa de la FTC.
«Sin riesgo» es algo que una firma regulada casi nunca puede decir.
«El mejor tipo» en un anuncio no dice nada de lo que ofrecerán a cada solicitante.
Con «precalificado» el prestamista calcula a ojo, sin comprometerse.
«Comprar en la caída» es comprar después de que baje un precio.
«Mantener», en el informe de un analista, es ni comprar ni vender.
Preguntas si deberías refinanciar; puedo explicar qué cuesta, y la decisión es tuya.
Preguntas si caerá la bolsa: nadie puede saberlo y yo no hago pronósticos.
Preguntas qué tarjeta es mejor, y eso depende de cosas que solo tú puedes pesar.
Tu pregunta era «¿me puedo permitir el coche?»; puedo enseñar lo que entra y lo que sale.
Quieres saber si te lo aprobarían: solo el prestamista puede decirlo.
Me pides que elija un fondo. No elijo fondos, pero sé decir qué es una comisión de gestión.
No puedo decirte qué fondo comprar.
No recomiendo prestamistas.
No doy consejo fiscal; un profesional o el IRS pueden contestar a eso.
No me corresponde decir si ese préstamo es bueno o malo para ti.
No debo predecir lo que decidirá un prestamista.
Si vender o no es cosa tuya y, si quieres, de un asesor con licencia.
Prefiero no adivinar hacia dónde van los tipos.
No puedo comprar ni vender nada por usted.
Aconsejar inversiones queda fuera de lo que hago; una definición sí la doy.
Qué hará la acción no lo sé yo ni lo sabe nadie.
Las preguntas legales son para un abogado; la asistencia legal ayuda gratis por debajo de ciertos ingresos.
Eso es asunto médico y lo dejo a su doctor y a su plan.
No puedo aprobar, rechazar ni acelerar una solicitud.
No opino sobre qué deuda va primero; puedo ordenarlas por tipo o por tamaño.
Para comparar prestamistas hay tablas de las oficinas del consumidor.
Un consejero de crédito sin ánimo de lucro repasa el presupuesto sin cobrar.
Puede seguir una persona del banco; ¿le paso el mensaje?
El equipo de hipotecas atiende solicitudes de nueve a cinco.
He pasado tu mensaje al equipo de disputas.
Un compañero le escribirá en esta ventana.
La oficina de su ciudad da citas entre semana.
Para el plan de jubilación, los formularios están en recursos humanos.
El IRS tiene una línea para particulares los días laborables.
La oficina de impuestos del estado publica sus propias reglas.
Esto es una oferta del banco, que ves porque tus ahorros pasan de {fact:a}.
Oferta: cuenta de ahorro al {fact:a}. Hay condiciones, y se puede ocultar.
Ves esta oferta porque aceptaste ofertas; no es un consejo.
Publicidad de un socio: el banco cobra si la solicitas.
La oferta de abajo es para quien tiene dos tarjetas o más; si encaja, lo juzgas tú.
Esta tarjeta es una oferta. Su cuota anual es de {fact:a} y su APR de {fact:b}.
Puede ocultar esta oferta con la cruz y no la volveré a mostrar.
Hoy no hay ofertas, porque hay un pago atrasado.
Decide el emisor, y la solicitud puede dejar una consulta en el informe.
Los requisitos de la oferta se miraron con tus cifras; la aprobación, no.
La aprobación la decide el socio.
Tus datos sirven para contestarte y para nada más, salvo que lo aceptes.
No vendemos tus datos.
Lo que escribes se guarda {fact:a} días y luego se borra.
En mayo aceptaste los análisis; se cambia en Ajustes.
El consentimiento se retira igual de fácil que se da.
Los datos personales de tu mensaje se tapan antes de guardarlo.
Un operador del banco puede ver esta conversación si usted reclama.
Solo se leen las cuentas elegidas.
Una copia de sus datos se hace a petición, en un archivo.
Al modelo no le llega tu nombre.
Aquí no se toma ninguna decisión automática de crédito.
Para entrenar solo se usan tus palabras con un permiso aparte.
Los restaurantes sumaron {fact:a}; en septiembre, {fact:b} menos.
Los restaurantes fueron la categoría mayor, {fact:a}.
Este año has pagado {fact:a} de intereses.
Tres comisiones por descubierto sumaron {fact:a}.
Tu utilización es del {fact:a} en la azul y del {fact:b} en la otra.
Invertiste {fact:a} el último año, según las transferencias a la cuenta de valores.
Tu plan de acciones compró por {fact:a}.
Compraste criptomonedas por {fact:a} el {fact:b}.
Al préstamo le quedan {fact:a} y el último pago vence el {fact:b}.
Con el gasto actual, el ahorro alcanzaría para {fact:a}.
Los ingresos fueron {fact:a} mayores que el mes anterior.
Desde junio hubo dos pagos con retraso.
La tarjeta cobró un recargo de {fact:a}.
Al ritmo actual, la meta se alcanza en {fact:a}.
Pagando el mínimo, el saldo tardaría {fact:a} en acabarse.
Con {fact:a} más al mes tardaría {fact:b}.
Esta semana no vence ningún pago.
El alquiler, {fact:a}, salió el {fact:b}.
Las suscripciones son once, {fact:a} al mes.
Las primas de seguros fueron {fact:a} en el trimestre.
La devolución de impuestos llegó el {fact:a}.
Entre tus cuentas no hay ningún préstamo.
El fondo de emergencia está en {fact:a}.
La cantidad aprobada por el prestamista, {fact:a}, está en la carta que subiste.
La solicitud del {fact:a} figura como aprobada en el banco.
La línea de crédito se redujo a {fact:a} el {fact:b}.
Basuras del Norte recoge los residuos y cobró {fact:a}.
El Perezoso es un bar donde pagaste {fact:a}.
La categoría Basura y agua tiene dos pagos.
El saldo parado no da intereses en esta cuenta.
Los Irresponsables es una obra de teatro; compraste dos entradas.
Tonterías es una tienda de regalos y cobró {fact:a}.
Gimnasio Sin Excusas se llevó {fact:a} en mayo.
Caprichos es el nombre del comercio.
Corre Corre entregó el pedido el {fact:a}.
Última Llamada es un bar del aeropuerto.
El Derroche cobró dos veces, y un cargo se devolvió.
La Vergüenza no es una categoría; puedo enseñar Restaurantes.
Oro y Plata es una joyería de tu lista.
«Moroso» es como llama la agencia a quien tiene una cuenta vencida.
«Deuda incobrable» es un término contable.
«Bono basura» es un nombre viejo de los bonos con mala calificación.
«Hipoteca tóxica» lo escribían los periódicos.
«Penalización» es aquí un cargo que está en el contrato.
Un préstamo de solo intereses no devuelve nada al principio.
El periodo de gracia va del extracto al vencimiento.
Interés compuesto significa que los intereses dan intereses.
La liquidez dice lo rápido que algo se hace efectivo.
Diversificar es tener cosas distintas.
La volatilidad dice cuánto oscila un precio.
La inflación es la subida general de precios.
Un índice de referencia es aquello con lo que se mide un fondo.
Una comisión del uno por ciento se cobra gane o pierda el fondo.
La rentabilidad pasada dice poco de la futura.
No hay rentabilidad garantizada fuera de los depósitos asegurados y de lo que promete un contrato.
Los depósitos están asegurados hasta 250.000 dólares por persona, banco y clase de titularidad.
El pago vence el {fact:a}; después hay recargo.
La factura puede pagarse hasta la medianoche del día del vencimiento.
El periodo de inscripción acaba el {fact:a}; el siguiente es dentro de un año.
El tipo es fijo hasta el {fact:a}.
La promoción acaba dentro de {fact:a}.
El último día de la oferta, según sus condiciones, es el {fact:a}.
La prueba gratuita pasa a ser de pago el {fact:a}.
Tu tarjeta caduca en {fact:a}; la nueva llega un mes antes.
Hay hasta el {fact:a} para disputar el cargo, según las reglas.
Hasta que toca presentar impuestos aún se puede aportar por el año anterior.
Para esto no hay plazo; se puede volver cuando se quiera.
De un pago atrasado se puede informar a los treinta días.
El interés de un adelanto en efectivo empieza ese mismo día.
Los cobradores pueden llamar de ocho de la mañana a nueve de la noche.
La ejecución empieza, en casi todos los estados, tras varios impagos y avisos.
Con una sentencia, el acreedor puede pedir parte del sueldo.
La ley federal limita qué parte del sueldo puede embargarse.
Un desahucio necesita orden judicial.
Las pérdidas del juego solo se deducen hasta lo ganado.
En octubre los pagos a casinos y casas de apuestas fueron {fact:a}.
Los pagos a casas de apuestas se bloquean a petición; hay un interruptor en la app.
Se llama compra impulsiva a la que se hace sin plan.
Hay contratos con unos días para echarse atrás.
Casi todas las tiendas devuelven a la tarjeta en treinta días.
El plan de pagos del hospital no suele llevar intereses.
Cuando bajan los ingresos, muchos prestamistas tienen programas de alivio.
La indulgencia detiene los pagos; el interés puede seguir.
Una modificación cambia el préstamo para siempre.
Un presupuesto es una lista de lo que se espera que entre y salga.
Un gasto es fijo cuando es el mismo cada mes.
El patrimonio es lo que se tiene menos lo que se debe.
La proporción de deuda divide las deudas del mes entre los ingresos brutos.
Cabe señalar que los puntajes difieren de una agencia a otra.
La transferencia debería llegar en dos días.
Debe de ser el pago que dices.
Mañana deberías verlo en la lista.
Ya deberías tener la carta; si no, la imprimen en la oficina.
El total debería coincidir con el extracto.
Al vincular una cuenta puede que veas un depósito pequeño de prueba.
Te pedirán el PIN.
Recibirás un aviso cuando esté el informe.
El contrato lo encontrarás en Documentos.
Necesitarás el número de ruta, que está en los cheques.
Para abrir la cuenta necesitas dos documentos.
Tienes que haber entrado con tu clave para verlo.
Puede que el prestamista te pida dos declaraciones.
Podrías preguntar al administrador del plan cuánto cobra el fondo.
Se pueden comparar dos meses uno al lado del otro.
De esta cuenta se permiten seis traspasos al mes, según sus condiciones.
Conviene saber que la cifra no incluye lo pendiente.
Paga intereses el último día del mes.
Una tarjeta cancelada tarda unas dos semanas en aparecer en el informe.
Pedir el informe a la agencia no cuesta nada.
El banco nunca pide tu clave, así que no se la des a nadie.
No pulses enlaces de mensajes que digan que la cuenta está bloqueada; abre la app.
Cuelga si alguien te pide mover dinero a una «cuenta segura».
Nunca pagues con tarjetas de regalo; solo las piden los estafadores.
Comprueba que la dirección empieza con el nombre del banco antes de entrar.
Si pierdes la tarjeta, avisa con el botón rojo, de día o de noche.
Guarda el número de la denuncia para el formulario.
Anota con quién hablaste y qué día fue.
Pide primero la devolución a la tienda; el banco quiere la prueba.
Pregunta el coste total en dólares, no solo la cuota.
Lee la tabla de comisiones de la página dos.
Compara el APR, que cuenta el interés y casi todas las comisiones.
Busca las palabras «tipo variable» al principio del documento.
Lleva un documento con foto y un justificante de domicilio.
Manda copias y quédate los originales.
`;
