/**
 * Everyday words that one of the languages has and the other has not, without accents: the small ones, and those that people use about money.
 */
export const languageWords = {
  en: `
the my is are do does did have how much many what which when where why who and or of for to at with from can you i
last this month week year spend spent pay paid get got show tell hello hi thanks please help it in that on money up am
was out one be there would account if all will by not off they so go payment whats more any like balance about put
every should make than see cards before now spending next want savings take bank as left most credit back an payments
thing anything monthly each months could charge over still two going bills your something goal we keep day look just
payday since debt time been into paying set good list know say work long charges then end cost everything only owe
away new give down through check first again interest them data those bill its cash accounts until went number income
save gone says without right same due better amount need subscriptions buy things enough minimum after some twice
subscription mine coming stop days hit budget date stuff im paycheck car three rate between too behind mean let never
purchases charged count yet hold dont nothing till these debts biggest saving once even bought really ones comes
pending somebody were add summer don start earn read zero but less used think fund line run made purchase here big
double limit far salary under job getting had free way us looking store transactions statement aside offers thats
wrong change leave doing around together shop gets times offer answer goes trip taken other costs people kind explain
figure cant available close percent life being name house quit emergency target send rent bad done else worth another
stand room makes home overdraft lost expensive husband actually both missing finances saved difference lot per part
little old own reach happens live category five type came well plastic lately hand cut weeks place share clear sure
fee cover myself whole her below split group net years rid pull isnt point refund single recurring may charging told
using already took always largest wants asked move soon high spring wise picture said numbers person fixed lowest
bring machine drop exactly categories break sort hurt among instead second low rates expenses dollars price ask living
full isn company ive forgot tomorrow talk manage contract average moved ought wages order dollar open sign dinner
suppose taking cushion gonna afford someone begin our gave christmas his overall shops find theres different yes
allowed fit deposit signed earnings transfer half fall pocket stores stay brother report cannot sitting standing ahead
membership usually buying wallet least best rest raise their forget nice thirty putting missed banks customer higher
compared must lay kids ten worst household turn ever shown boss later reading human anyone didn short lower situation
memberships toward collector usual track roof habits mom broke she promised cancelled landlord sense carry died
showing current four limits anymore employer against eating feel throw prices refunds companies rich highest walk
understand billed seeing phone thinking didnt across minus negative along stick student cancel services products
include hey hows goodbye bye`,
  es: `
el la los las mi mis es son cuanto cuanta cuantos cuantas que cual cuales cuando donde por quien y o de para con desde
puedo puedes yo ultimo este esta mes semana ano gaste gasto pague pago tengo muestra dime hola gracias ayuda en del al
un una pasado anterior lo se mas como si cuenta eso tarjeta hay ya quiero cada dinero fue le va todo algo sin estoy
dos te meses ese antes saldo dia hasta voy pagar tarjetas vez gastos sale queda banco pagos ahi ver esa cuentas sueldo
ha cobro entre plata debo nada falta algun otra datos casa ahorro credito meta veces ni esto quedo tan bien cargo soy
minimo salio tu solo mismo deudas gastar alguna da fecha menos mio recibos mejor tener cosa uno otro suscripciones
gano tienes van todas todos estan verdad aqui prestamo asi ahora paga dias llego dice cobrar cosas presupuesto tiene
alguien pero mucho ahorros mensuales viene ves compre interes siempre lista hace suscripcion tres toca saber compras
movimientos llevo todavia deuda han tiempo quincena mal mensual suma baja tanto puede hacer trabajo ultima paso fondo
intereses ando dejo pasa parte estas cobraron entonces limite primero cuota entra objetivo cargos nos numero cobran
doble favor necesito cobra fijo les nomina su pagando llega viaje vida deberia ensename carro alcanza tienda tipo
dolares compra tambien fijos verano deja ingresos dame compro uso entro era comprar llegar respuesta caro sera fin sea
veo estar disponible pagan hazme ustedes porcentaje comisiones diferencia recibo tiendas seria sigue linea acabo
quedar oferta ahorrar tasa informacion cuesta fuera sabes bueno cero nunca esas decir tenia tienen esos pues mayor che
cobrado nuevo manana usar proximo hago emergencia ofertas bajo ayudame nombre aparece permiso significa quede finanzas
eres seguro hice pasar podria doy dentro sobre anos comision coche fueron entiendo quiere numeros cobros estado
despues habia momento muy sirve alto digo cantidad pendiente hijo libre contrato guardar pagado subio unas creo precio
guardado salir dejar leer efectivo hubo vivo sigo grande ponme historial faltan quisiera colchon cambia conviene grupo
puntaje mano pase bolsillo buen orden unos debe paguen nueva parece encima nomas salgo murio cinco cambiar plastico
tendria dices proxima aguanto perfil funciona puse lado cara junto semanas cliente renta sola usted tarde tope vence
hermano quito anda porque vale lleva siguen segun fui aparte articulo salen tendre meto pongo hablar gastado costo tal
mias llegue hija poco categoria alguno marido pusieron justo negativo gente acaba cifra termina termino ahorrando
llegan deje arriba mil vamos ido comercios haz muestrame cena aun estos mirar explicame habra guardo fija dar cobre
cae atrasado estuve gastando otros guita mia siento sube miedo corto promedio esposa diez gustaria extracto cayo
liquidar abono duplicado sus bolsa mujer caso buena juntando rojo suficiente letra apartar ninguna ingreso buenas
bancos contaste acciones subiendo peor raro senora gana casi ultimos cobrando mensualidad sacar cerca quedarme vienen
pronto empiezo juntar tus buenos adios podes tenes sos decime mostrame contame querria jaja jajaja explica facil`,
} as const;
