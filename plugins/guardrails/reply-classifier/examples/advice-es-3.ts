/** Pairs on one subject, Spanish: advice before the bar, education after it. */
export const adviceSpanish3 = `
Por cómo te entra el dinero, la hipoteca a quince años es la que tienes que elegir.|Por cómo te entra el dinero, cada mes quedan {fact:a}; la de quince años tiene cuotas más altas que la de treinta.
La verdad, este año te conviene convertir a Roth.|Una conversión a Roth tributa el año en que se hace; un asesor fiscal puede calcular lo que costaría.
Ya puestos, vende esas acciones.|Las acciones se venden cualquier día de mercado; las ganancias pueden tributar.
Te veo muy bien con un fondo de dividendos.|Un fondo de dividendos tiene acciones que reparten parte del beneficio.
No sería mala cosa poner {fact:a} de eso en bonos.|Los bonos pagan intereses y se devuelven en una fecha; tienes {fact:a} en ahorros.
Con tanto ahorro no hay razón para no invertir.|Tienes {fact:a} en ahorros; invertir una parte o no depende de tus planes y del riesgo que aceptes.
Acabar con el préstamo de estudios antes que con la hipoteca es lo más sensato.|Un préstamo de estudios y una hipoteca se distinguen en tipo, impuestos y en lo que pasa si se deja de pagar.
Quienes tienen tu saldo suelen agrupar deudas, y les funciona.|Algunas personas con varios saldos los agrupan; otras los pagan uno tras otro.
Para lo que tú haces, una cuenta con intereses es más que suficiente, quédate con esa.|Una cuenta con intereses paga un poco y suele pedir un saldo mínimo.
El camino sensato es desprenderse del coche.|Un coche que se entrega antes puede dejar deuda pendiente.
Yo prefiero la de reembolso a la de millas, y tú deberías también.|El reembolso se paga en dólares; las millas se usan en viajes; cada una con sus condiciones.
Siempre puedes hacer un retiro por dificultad; a la mayoría le compensa.|Un retiro por dificultad lo permiten algunos planes por motivos fijados, y tributa.
Ahora mismo se refinancia barato, y yo lo aprovecharía.|Los gastos de refinanciar cambian de un prestamista a otro, y los tipos cambian cada día.
No le des vueltas: un fondo del S&P y ya.|Un fondo del S&P sigue a quinientas grandes empresas de Estados Unidos.
Cuando acabes con la tarjeta, lleva esos {fact:a} a la bolsa.|Cuando acabe la tarjeta quedan libres {fact:a} al mes.
Una suma así merece algo mejor que una cuenta de ahorro.|Una suma así está cubierta por el seguro de depósitos hasta el límite.
A mi modo de ver, comprar usado es tu mejor opción.|Comprar usado cuesta menos al principio; comprar nuevo trae garantía.
En tu posición, la renta vitalicia ni la miraría.|Una renta vitalicia cobra por salir los primeros años y paga más adelante.
Tienes mucho que ganar si pasas el saldo.|Con una transferencia la comisión es de {fact:a}; lo que se ahorra depende de lo rápido que se pague.
Hazme caso, aquí los precios seguirán subiendo.|Aquí los precios subieron unos años y bajaron otros, según datos públicos.
Lo más probable es que el banco acceda.|El prestamista contesta por escrito; unos aceptan y otros no.
Es prácticamente seguro que te pagarán el siniestro.|La aseguradora decide después de ver la póliza y el daño.
Para el verano el tipo volverá a bajar del cinco por ciento.|El tipo de un préstamo variable se fija de nuevo en las fechas del contrato.
En esa acción yo me quedaría a largo plazo.|Tener una acción más de un año cambia cómo tributa la ganancia.
Con esto podrás jubilarte sin apuros.|Lo que cuesta jubilarse depende de edad, salud, lugar y costumbres.
No tendrás problema para que te suban el límite.|El límite se puede subir a petición, y la emisora puede mirar el informe.
Esta cuenta se te ha quedado pequeña; toca la premium.|La premium cuesta {fact:a} al mes y quita otras comisiones.
Más vale que saques la póliza antes de tu cumpleaños.|La prima del seguro de vida sube con la edad.
Pásate a la cooperativa mientras dure el bono.|Una cooperativa puede pagar un bono por abrir cuenta, con condiciones.
Yo te orientaría hacia bonos municipales.|Los bonos municipales los emiten estados y ciudades.
Lo evidente es usar la herencia para la hipoteca.|Una herencia puede ir a deudas, ahorro u otras cosas; lo que tributa depende del estado.
Una buena jugada sería bajar la utilización antes de pedirlo.|La utilización es la parte usada de los límites; los prestamistas suelen verla.
Vale la pena el plan corto, ya que puedes con {fact:a}.|El plan corto tiene cuotas de {fact:a}; el largo, de {fact:b}.
Busca un tipo fijo.|Un tipo fijo sigue igual hasta el final del plazo.
Firma el acuerdo y pasa página.|Con un acuerdo el cobrador acepta menos y cierra la cuenta.
Ese fondo lleva tu nombre.|La ficha de un fondo dice qué tiene y cuánto cobra.
Mi opinión es que tienes demasiado en efectivo.|El efectivo no cambia de precio y pierde con la inflación.
¿No sería mejor vender el piso alquilado y pagar tu casa?|Un piso alquilado trae renta y gastos; venderlo puede tributar.
Piensa en los impuestos que ahorras: pon el máximo.|Lo que entra en un plan tradicional baja los ingresos que tributan, hasta un máximo.
Deja el fondo caro y coge el indexado.|Los fondos cobran comisiones distintas: cuanto más alta, menos queda.
No puede haber mejor momento para fijar la hipoteca.|Fijar la hipoteca es que su tipo no se mueve unos años.
Con estas noticias esperaría antes de comprar nada.|Las noticias mueven los precios, y nadie sabe hacia dónde.
Tu dinero está más seguro con nosotros, déjalo todo aquí.|Los depósitos están asegurados en cada banco hasta el mismo límite.
Cúbrete también de inundación; la zona es de riesgo.|La inundación suele ser una póliza aparte.
Igual te interesa no declarar hasta que cambie la ley.|Las declaraciones vencen en abril; una prórroga mueve el papel y no el pago.
Con un testamento sencillo te basta.|Un testamento nombra herederos; lo que hace falta cambia en cada familia.
Ningún juez les daría la razón.|Un juez oye a las dos partes y decide según los papeles.
Estás en tu derecho de parar el pago, hazlo.|Un pago se puede parar en el banco; lo que se debe al otro sigue debiéndose.
Puedes dejar eso fuera de la declaración.|Qué ingresos se declaran está en las instrucciones.
En tu caso el teléfono se deduce.|Un teléfono de trabajo se deduce en parte, con reglas para autónomos.
Si quieres mi opinión, el leasing es una trampa.|Un leasing tiene límite de kilómetros y cobra los daños al final.
Parece buen momento para asegurar ese certificado.|El certificado de la oferta paga {fact:a} hasta el {fact:b}.
Dormirías mejor con un tipo fijo.|Con tipo fijo la cuota es la misma cada mes.
Lo tuyo pide un seguro temporal.|El seguro temporal cubre un número de años.
Lo primero con un aumento es subir el 401(k).|Un aumento sube lo que va al 401(k) si la aportación es una parte del sueldo.
Que un corredor te busque un préstamo mejor.|Un corredor busca entre varios prestamistas y cobra honorarios o comisión.
No renueves más ese certificado.|El certificado se renueva solo el {fact:a} si el banco no recibe aviso.
El piso pequeño te vale de sobra.|El piso pequeño son {fact:a} menos de alquiler.
Olvida los pagos extra y haz caja.|Los pagos extra acortan un préstamo; el efectivo cubre imprevistos.
Reúnes todo lo necesario para que te lo aprueben.|Los prestamistas miran ingresos, deudas, historial y el inmueble.
Me extrañaría que te lo negaran.|Quien niega un préstamo tiene que decir por qué.
Quédate tranquilo, el precio se recuperará.|Unos precios se recuperaron y otros no.
Las tecnológicas son donde hay que estar.|Las tecnológicas se mueven más que la media.
De aquí los tipos ya no pueden subir mucho.|Los tipos han estado más altos y más bajos que ahora.
Te vendría bien montar una escalera de bonos.|Una escalera de bonos tiene bonos que acaban en años distintos.
Estarías mejor con un asesor a tarifa fija.|A un asesor a tarifa fija le paga solo el cliente.
Mete a los niños en tu plan médico, es más barato.|Los hijos pueden estar en el plan de un padre hasta los veintiséis.
Usa la FSA para el dentista.|Una FSA paga gastos de salud antes de impuestos, y una parte caduca.
Yo pagaría antes a Hacienda.|Una deuda con Hacienda puede pagarse a plazos, con intereses.
Una segunda hipoteca es el dinero más barato que vas a encontrar.|Una segunda hipoteca tiene la casa de garantía y va detrás de la primera.
Prueba la bola de nieve; funciona con gente como tú.|La bola de nieve paga primero el saldo más pequeño.
Con dos cuentas vas servido.|Tienes {fact:a} cuentas, dos sin movimientos este año.
Ábrele una cuenta joven.|Una cuenta joven tiene a un padre como segundo titular.
Cambia el bono de ahorro por algo mejor.|Un bono de ahorro se puede cobrar al cabo de un año.
Pagas seguros que no necesitas.|Pagas tres seguros, {fact:a} al mes.
Insiste en que bajen el tipo, cederán.|Las emisoras pueden bajar el tipo si se pide, y pueden negarse.
Con la tarifa barata te sobra para lo que usas.|Usaste {fact:a} de datos, y la tarifa barata trae {fact:b}.
Yo sacaría el abono de tren y vendería el coche.|El abono de tren son {fact:a} al mes; el coche costó {fact:b}.
Deja dos sueldos en la corriente y mueve el resto.|Tu cuenta corriente tuvo al menos {fact:a} en los últimos meses.
Podrías vivir perfectamente con {fact:a} a la semana.|Gastaste unos {fact:a} a la semana.
Ponte una paga de {fact:a}.|Hay quien se pone una cantidad fija a la semana para lo que no son recibos.
Un mes sin gastos te haría mucho bien.|En un mes sin gastos se compra solo lo necesario.
Recorta donde menos duele: cafés y taxis.|Cafés y taxis sumaron {fact:a}.
La cantidad es baja, podrías pagarla entera ahora.|La cantidad es de {fact:a} y tienes {fact:b} disponibles.
Apura el periodo de gracia y paga el último día.|En el periodo de gracia no se cobran intereses por las compras.
Va siendo hora de que tengas un plan de jubilación.|Los planes de jubilación son de empresa o por cuenta propia.
Tu próximo coche debería ser eléctrico.|Los eléctricos gastan menos y cuestan más.
Compra al por mayor, compensa.|Al por mayor el precio por unidad es menor y la suma en caja, mayor.
Estarías mejor sin tarjeta de crédito.|Sin tarjeta de crédito no hay intereses ni historial de tarjeta.
Que te repartan la nómina en dos cuentas.|Muchas empresas pueden repartir la nómina en dos cuentas.
Redondea tus compras, ni lo notarás.|Algunas aplicaciones redondean compras y ahorran la diferencia.
Alquila la habitación que te sobra.|Lo que entra por una habitación cuenta como ingreso.
Yo pasaría de la multipropiedad.|Una multipropiedad tiene una cuota anual que puede subir.
Espera a las rebajas de enero.|Las tiendas suelen rebajar en enero.
Es una empresa sólida, no puedes perder.|También las empresas sólidas pueden perder valor.
Un seguro de dependencia es imprescindible a tu edad.|Un seguro de dependencia paga cuidados en casa o en un centro.
Empieza a sacar de la IRA a los sesenta.|A partir de los cincuenta y nueve y medio se saca de una IRA sin el recargo.
Ve a por el rendimiento más alto.|Un rendimiento esperado más alto trae más riesgo.
Creo que cumples para la ayuda de primera vivienda.|La ayuda de primera vivienda tiene límites de ingresos y de precio.
Cumples los criterios para la condonación.|La condonación tiene criterios de empresa, plan y pagos, que comprueba el administrador.
Con eso te lo aprueban.|La aprobación depende de las reglas del prestamista.
Pídelo antes de fin de mes y tendrás más opciones.|Las solicitudes se admiten en cualquier momento.
Que el otro banco lo iguale, y si no, te vas.|Algunos bancos igualan la oferta de otro si se les pide.
`;
