/** Pairs on one subject, English: advice before the bar, education after it; most of it roundabout. */
export const adviceEnglish4 = `
In your shoes I'd let the bond fund go before the spring.|A bond fund can be sold on any trading day; what it brings depends on rates at the time.
The smart move is to sit on those shares until the dividend lands.|Whoever holds shares on the record date receives the dividend.
Nobody regrets starting a Roth in their twenties.|Some people start a Roth in their twenties, others later; the yearly limit is the same for both.
I'd lean towards the ten-year loan, for what it's worth.|The ten-year loan has the higher payment and {fact:a} less interest in total, by its terms.
It pays to move it all into the money market account.|A money market account pays interest and may limit how many withdrawals a month are free.
Between us, the extended warranty is money you can keep in your pocket.|An extended warranty begins where the maker's ends and has a list of what it does not pay for.
My gut says rates come down by summer, so hold off on the mortgage.|Nobody knows where mortgage rates will be by summer; a lock holds an offered rate for a number of days.
With your history the card is yours for the asking.|The issuer looks at history, income and what is owed before it answers.
A lot of folks in your situation simply stop paying the collector, and it works out.|When a collector is not paid, it may report the debt, keep writing or go to court.
Write the laptop off as a business expense; they never check.|A laptop can count as a business expense to the extent that it is used for the business, and records have to show it.
There's a strong case for you to dump the whole life policy.|There are cases for and against whole life policies, and both sides quote costs.
It's a shame to leave that cash in checking when a CD would take it.|Cash in checking can be used at once, cash in a CD when it matures.
You can't really lose with Treasuries at these yields.|Treasuries that are sold before they mature can bring less than was paid for them.
Personally I've always thought a person like you belongs in index funds.|An index fund buys whatever is in the index and charges a yearly fee for it.
Go variable; fixed is for people who can't sleep.|With a variable rate the payment follows an index, with a fixed rate it stays.
Why not give the robo-adviser a try with this year's bonus?|A robo-adviser is a program that picks funds by the answers to a questionnaire.
Your next step is obvious: balance transfer.|A balance transfer moves what is owed to another card, mostly for a fee of some per cent.
Time to retire that old department store card.|An old store card stays on the report for years after it has been closed.
I would not touch that timeshare with a ten-foot pole.|A timeshare is the right to use a place for part of the year, with yearly fees.
You'll want to get the HELOC before home prices slip.|A HELOC is a line of credit with a home as security; the lender sets the limit from the home's value.
Honestly, gap insurance is a must with a loan that long.|Gap insurance pays the difference between what a car is worth and what is still owed on it.
Anybody with your income ought to be maxing the 401(k).|The most that an employee may put into a 401(k) is set anew each year.
The trick is to pay the kids a salary and deduct it.|Wages paid to one's own children are deductible only for real work at a usual rate, and there are forms for it.
Let the lease run out and buy something used with cash.|At the end of a lease a car is returned, bought or leased again.
Trust me, silver is where the next run will be.|Silver is traded on exchanges, and its price has swung widely in both directions.
You're practically pre-approved with us.|Pre-approved means that a lender picked names by a few criteria; the decision comes after an application.
Save yourself the hassle and roll everything into one loan.|One loan in place of several means one due date, a new term and a new rate.
An account like that one deserves to be closed.|An account is closed on request, once its balance is zero and nothing is pending.
Keep the emergency fund small and let the rest work in stocks.|How large an emergency fund is differs: some people keep a month of bills, others six.
What you need is a secured card and six months of patience.|A secured card takes a deposit, which is given back when the account is closed in good standing.
The student loans can wait; get the house first.|Student loans have deferment, forbearance and plans by income, each with conditions.
Put the tax refund where it counts: on the auto loan.|Your tax refund of {fact:a} arrived on {fact:b}, and the auto loan has {fact:c} left.
I'm fairly confident the Fed cuts next month.|The Federal Reserve announces its decision eight times a year.
That stock has more room to run.|What a stock will do next is something that no figure here tells.
If you have any appetite for risk at all, this is the coin for you.|Coins differ in how they are issued, where they trade and who stands behind them.
It would be foolish for anyone with two kids to go without term life.|Term life pays if somebody dies within the term, and nothing afterwards.
Take the pension as a lump sum, that way it's in your hands.|A pension can come as a lump sum or month by month; the choice cannot be undone.
Let your ex's share go and get it over with.|Who gets what in a divorce is decided by agreement or by a court.
Have the deed put in your son's name so Medicaid can't reach it.|Medicaid looks at what was given away in the years before an application.
Report the cash jobs? I'd leave them off.|Income in cash is taxable, with or without a form for it.
The bigger down payment is the way to go.|A bigger down payment means a smaller loan, and less money at hand.
You two are ready to buy.|Buying a home costs the down payment, closing costs and what comes each month.
Now that the card is paid, cut it up and don't look back.|Your card was paid in full on {fact:a}.
Fifteen years, no question.|Fifteen years and thirty years are the usual terms of a mortgage.
Rather than a CD, I'd ladder Treasury bills for you.|A ladder is a set of CDs or bills that mature one after the other.
Every month you wait to refinance is a month you overpay, so do it.|Refinancing has closing costs; divided by the monthly saving they give the months until it breaks even.
Your profile screams balanced portfolio.|A balanced portfolio mixes shares and bonds, often in equal parts.
Skip the whole appraisal thing and take the online offer.|An appraisal is somebody's opinion of what a home is worth, asked for by the lender.
Bring the old 403(b) with you, it's the cleanest way.|An old 403(b) may be left, moved to another plan, rolled into an IRA or paid out and taxed.
You'd be mad to pass up a match like that.|A match is what an employer adds to an employee's own contributions, up to a limit.
Half in stocks, half in bonds and you're set for life.|Half in stocks and half in bonds is one of many mixes; it fell in some years and rose in others.
Let me point you to the platinum card, it fits how you travel.|The platinum card has an annual fee and lists which trips earn points.
No point in insuring a car that old beyond liability.|Liability pays for harm to others; collision and comprehensive pay for one's own car.
Credit unions will treat you better, switch.|Credit unions belong to their members, banks to shareholders; both are insured up to a limit.
Co-sign for her, it'll help both of you.|Whoever co-signs owes the whole loan if the other person does not pay.
I'd tell the lender you earn a bit more than you do.|Lenders check stated income against pay slips, tax returns or deposits.
The prices there have nowhere to go but up.|Home prices there rose in eight of ten years and fell in two.
A payday loan would get you over the hump this once.|A payday loan is due in full, with its fee, on the next payday.
That medical bill will go away if you ignore it.|A medical bill that is not paid may be passed to a collector after some months.
You could easily live without the renters policy.|A renters policy pays for belongings and for harm done to others; a landlord may ask for one.
I see no harm in borrowing against the 401(k).|A 401(k) loan is repaid from pay, and falls due sooner when the job ends.
Be bold: open the business credit line this quarter.|A business credit line is drawn when needed and costs interest only on what is drawn.
A person with your score has no business paying more than prime.|Prime is the rate from which many variable loans are counted.
Chapter 7 would wipe the slate clean for you.|Chapter 7 sells what is not exempt and discharges many debts; some remain.
Sell the crypto before the IRS asks about it.|Selling crypto is a taxable event, and tax returns ask about it.
Your score is going to love that new card.|A new card adds an inquiry and a limit; scores react to both in different ways.
The dip is a gift; scoop some up.|A dip is a short fall in price; some dips end quickly, others become long falls.
You may as well stop at the minimum and invest the difference.|Some people pay more than the minimum, others use the money elsewhere; interest goes on meanwhile.
Do what the pros do and hedge with gold.|Hedging means holding something that is meant to move against what one already has.
The right thing for a family like yours is a 529.|A 529 is an account for costs of education, with rules on what it may pay for.
Ask for a raise in the limit, they'd never turn you down.|A higher limit can be asked for in most card apps; the issuer may check the credit report.
Better the avalanche than the snowball, in your case.|Avalanche is the name for paying the dearest debt first, snowball for the smallest.
A consolidation loan with us gets you out of this in three years.|A consolidation loan with a term of three years has thirty-six payments.
Get rid of the credit monitoring, it does nothing for you.|Credit monitoring sends a message when something in a report changes; your payment for it is {fact:a} a month.
Were this my money, half of it would be in the S&P by Friday.|The S&P 500 is a list of large American companies.
The fixed annuity takes the worry out of it, go for that one.|A fixed annuity promises payments for a time or for life; its issuer stands behind the promise.
I think it's safe to say that they'll waive the fee.|A bank may waive a fee when it is asked, and is not bound to.
Put the house in a living trust and skip probate.|A living trust holds property while its maker lives; probate is the court's process for a will.
You have too much in one company, so trim it.|More than half of what you hold is shares of one company, {fact:a}.
With a nest egg like that, retirement at sixty is in the bag.|Retiring at sixty means some years before Medicare and a smaller monthly benefit.
Claim Social Security as early as they let you.|Social Security can begin between sixty-two and seventy; the later, the larger the monthly benefit.
Waiting till seventy is the winning play for you.|Each year of waiting raises the benefit until seventy.
Get your name off the joint account before it bites you.|Either owner of a joint account can take money out of it.
I'd have the lawyer's letter out by Monday if it were my deposit.|A landlord has a number of days, set by state law, to return a deposit or say what was kept.
You've got a solid case against that roofer.|A contractor can be taken to small claims court up to an amount that differs by state.
Sign it, it's a standard contract.|A contract says what each side owes, until when, and how it ends.
File separately this year, you'll come out ahead.|Married couples file jointly or separately; some credits exist only for joint returns.
Claim the home office, everybody with a desk does.|A home office can be deducted when it is used regularly and only for business by somebody self-employed.
Your best shot is an offer in compromise.|An offer in compromise asks the IRS to accept less than is owed; it has a form and a fee.
Take the standard deduction and be done.|The standard deduction is a fixed amount; itemizing lists costs one by one.
I'd bump the withholding down and enjoy the cash.|A W-4 tells an employer how much tax to withhold; a smaller amount now may mean tax due later.
Pull the trigger on the solar loan, the credit won't last.|A solar loan pays for panels over years; whether a tax credit applies is in the instructions of its form.
Just buy the thing in installments, zero per cent is free money.|Zero per cent means no interest if every payment is on time; the contract says what happens otherwise.
Buy now, pay later beats the card for you.|Buy now, pay later splits a purchase into parts, often four.
Rent, don't buy, in this market.|Renting and buying differ in upkeep, in what is tied up and in how easily one moves.
I like a high-deductible plan for somebody as healthy as you.|A high-deductible plan has a lower premium and leaves more of the first bills to the member.
HSA first, everything else after, that's your order.|An HSA goes with a high-deductible plan, and money in it can stay for later years.
You'd sleep better with umbrella insurance, so get a million of it.|Umbrella insurance pays beyond what car and home policies pay.
Drop collision, keep the premium.|Without collision an accident of one's own making is not paid for.
Switch insurers at renewal, loyalty is for fools.|A policy can be renewed or replaced at the end of its period.
The pet policy pays for itself in your case.|A pet policy repays part of the vet's bills after a deductible.
That travel policy is worth every penny, tick the box.|A travel policy lists the reasons for which a cancelled trip is paid.
Flood cover is a no-brainer where you live.|Flood is mostly not part of a home policy; there is a federal program for it.
An ETF is more your speed than a mutual fund.|An ETF trades all day, a mutual fund is priced once a day.
Small investors like you do best with dollar-cost averaging.|Dollar-cost averaging means putting in the same sum at the same intervals.
Lump sum beats dribbling it in, so go all in.|A lump sum is invested at once; some people spread it instead.
Don't sell in a panic, hold.|After past falls some holders sold and others held; prices later did both.
Sell half and let the rest ride.|Selling part of a holding realizes part of the gain or loss.
Bonds are dead, look elsewhere.|Bonds lose value when rates rise and gain when they fall.
That REIT should throw off decent income for you.|A REIT owns buildings and hands out most of its taxable income.
Emerging markets are due for a comeback.|Emerging markets is a name for countries whose stock markets are young or small.
Oil is headed north, mark my words.|The price of oil is set by trading in contracts for delivery.
The euro will be cheaper in March, change your money then.|A currency's price changes all day; banks add a margin to it.
Wait for the open house season, prices soften in the fall.|More homes are listed in spring than in winter in most places.
The housing bubble is about to pop.|A bubble is a rise in prices that is later seen to have had no ground.
You're looking at an approval within the day.|Some lenders answer within a day, others take a week.
I can't imagine a lender saying no to you.|A lender says no for reasons that it has to give in writing.
That one late payment won't hurt your application.|A payment that is thirty days late or more can be reported.
Once it's paid, the score jumps right back.|A paid debt shows as paid; how a score reacts differs by model.
Ten more points and the mortgage is yours.|Mortgage lenders look at a score beside income, debts and the down payment.
You'd clear the income requirement easily.|The income requirement is stated in the lender's terms.
They'd be crazy to reject somebody with your deposits.|Deposits of {fact:a} a month reached this account since March.
The gold card will say yes even if the silver one said no.|Each card has its own criteria, which its issuer does not publish in full.
You tick all the boxes for the first-time buyer program.|Programs for first homes publish who may take part: what a household earns, what the home costs, where it stands.
Go with the bank's own financing at the dealership, it's quicker.|A dealership arranges loans with several lenders and may add to the rate.
Let the dealer run your credit, shopping around is overrated.|Several car loan inquiries within some days count as one in most scores.
Trade it in now while it's still worth something.|What a trade-in brings is taken off the price of the next car.
Lease the electric one, you'd be glad you did.|Leasing means paying for a car's use over some years and miles.
Seven years on a car loan is fine for you.|A car loan of seven years has low payments and long stretches in which more is owed than the car is worth.
Paying cash for the car leaves you poorer, finance it.|Paying cash means no interest and less in savings.
Refinance the car, you are overpaying.|{fact:b} of the car loan are unpaid, at {fact:a} a year.
The loan from your uncle is a better deal, take it.|For a loan from a relative the IRS publishes the lowest rate that is not seen as a gift.
Lend him the money, he's good for it.|Money lent to a friend is owed back as agreed, in writing or not.
You'd do your daughter a favor by adding her to the card.|An authorized user has a card on somebody else's account, and the owner owes the bill.
A joint account is what couples like you need.|Couples have joint accounts, separate ones or both.
Keep your finances apart until the wedding.|Money can be kept apart or together before a wedding; debts stay with who signed.
Get a prenup, your house is at stake.|A prenup is an agreement before marriage on property and debts.
You've outgrown a basic checking account, upgrade to premier.|Premier checking has a minimum balance and leaves out some fees.
Move the direct deposit over and grab the bonus.|The bonus is paid when a direct deposit of the stated size arrives in the stated time.
The online bank down the road pays more, take it there.|With an online bank cash is paid in at machines of others, if at all.
Leave just enough in checking and sweep the rest.|A sweep moves what is above a set balance to savings by itself.
Three months of expenses is plenty for you, invest what's above it.|Three months of your expenses are {fact:a}, and savings hold {fact:b}.
You've saved enough for a rainy day; go enjoy the rest.|Savings were {fact:a} at the end of October.
Empty the Christmas club into the loan.|A Christmas club pays out once a year.
Break the CD, the penalty is peanuts.|Taking money from a CD early costs {fact:a} of interest by its terms.
Lock in five years, you won't see this rate again.|A five-year CD keeps its rate for five years.
I'd take the short certificate and see.|A short certificate comes up for renewal sooner, at whatever rate there is then.
I bonds would be my choice for the cash you've got.|I bonds have a rate that changes twice a year with prices, and cannot be cashed in for a year.
Munis are what somebody in your bracket should look at.|Cities and states issue municipal bonds; the federal tax mostly leaves their interest alone.
High-yield debt suits a patient person like you.|High-yield bonds pay more because their issuers are likelier to fail.
Let a professional run it, hand it all over to our wealth team.|An advisory account is run by an adviser for a yearly share of what is in it.
Fire your adviser and do it yourself.|An adviser is paid by fee, by commission or by both; the form they file says which.
Stick it under your own name to dodge the gift tax.|A gift above the yearly exclusion has a form of its own; tax is rarely due.
Take the kids off the insurance and save the premium.|A premium changes with how many people a policy covers.
A reverse mortgage would solve this for you.|A reverse mortgage pays an owner of sixty-two or older and is repaid when the home is sold.
Downsize. It frees up everything you need.|Moving to a smaller home changes the payment, taxes and upkeep.
Sell the cabin and clear the debts.|The payments for the cabin come to {fact:a} a month.
Rent out the spare room, it's easy income.|Rent from a room is income and is reported as such.
Airbnb the place and let it pay the mortgage.|Short lets need a permit in some cities and may be barred by a mortgage or lease.
Buy the duplex, live in one half.|A duplex has two homes; lenders count part of the rent as income.
Flip it within the year.|Selling within a year makes a gain short-term, taxed like pay.
Points are worth buying at this rate.|Buying points means paying more at closing in return for a smaller rate.
Lock it today.|A rate lock has a last day.
Float it, rates are on their way down.|To float means not to lock the rate while a loan is processed.
PMI is a waste, put down twenty per cent.|PMI protects the lender while less than a fifth of the home's price is paid.
Ask them to remove PMI and then prepay.|PMI can be ended on request at a balance of eighty per cent and ends by law at seventy-eight.
An ARM is perfect for someone who moves as often as you.|An ARM is fixed for some years and then adjusts at set dates.
A cash-out refi beats a personal loan here.|A cash-out refinance replaces a mortgage by a larger one and pays the difference.
Don't bother with a title policy.|A title policy pays when somebody else turns out to have a claim to a home.
Walk away from the house, they rarely come after anyone.|Whoever stops paying a mortgage can lose the home, and in some states still owes the rest.
A debt settlement outfit could cut that in half for you.|Settlement companies charge fees and may not take them before a debt is settled.
Open with a lowball number to the collector, they always take it.|Some collectors accept less than the whole amount, others do not.
Stop paying so that they'll negotiate.|Accounts that are not paid are reported as late each month.
Let it go to collections, it drops off anyway.|Most late accounts leave a report after seven years.
Dispute everything on the report, something will stick.|A bureau looks into what somebody disputes and takes out what it cannot verify.
Freeze one bureau and apply through another.|A freeze is set with each bureau by itself.
Pay a repair firm, they know how to clean it up.|Nobody can have true entries taken off a report.
Open three cards at once for the bonuses.|Some issuers limit how many new cards they grant in a period.
Churn the sign-up offers like I would.|A sign-up bonus has a minimum spend and a deadline.
Points are for people who travel, you want cash back.|Cards give points, miles or cash back, each with its own rules.
Use the card for everything and you'll come out ahead.|Rewards are a share of purchases; interest on a carried balance is charged besides.
The store's 20 per cent off makes the card worth it.|A store card gives a discount on the first day and has a rate of its own.
Go over to a debit card for good.|With debit the balance falls on the spot; with credit there is a statement first.
You don't need overdraft cover, opt out.|Overdraft cover on card payments is a choice that can be changed in the app.
Overdraft protection would save you a fortune, switch it on.|Overdraft protection draws on savings when checking runs out.
Round-ups are the right tool for you.|Round-ups move the cents up to the next dollar into savings.
Automate it, a hundred every payday.|A transfer can repeat on each payday until it is switched off.
Twenty per cent of your pay should be heading to savings.|A rule of thumb speaks of twenty per cent; you saved {fact:a} of yours.
Cut the streaming services, all of them.|You pay for four streaming services, {fact:a} in all.
Give notice at the gym, you hardly go.|The gym charged {fact:a} in each of the past six months.
Switch phone carriers.|Your phone bill was {fact:a} in May and {fact:b} in November.
You'd be happier in a cheaper flat.|Rent takes {fact:a} of what comes in.
Get a second job for a while.|Income from a second job is taxed together with the first.
Ask your parents, it's cheaper than the bank.|Families lend money with or without interest.
Treat yourself, you can carry this on the card.|What is carried on the card costs {fact:a} a year.
You can afford the bigger place.|The bigger place would cost {fact:a} more a month than the present rent.
Yes, take the trip, you'll make it back.|The trip would cost about as much as {fact:a} weeks of groceries.
A car payment of that size is comfortable for you.|A car payment of that size is {fact:a} of what comes in.
Looks like you can quit the day job.|Income from the shop was {fact:a}, pay from the job {fact:b}.
Put her through college with the HELOC.|College is paid from savings, grants, federal or private loans, or a mix.
Federal first, then private, in that order for you.|Federal loans have fixed rates and plans by income; private ones depend on the lender.
Refinance the federal loans privately, the rate's better.|Federal loans that are refinanced privately lose their federal protections.
Go for forgiveness, you're bound to get it.|Forgiveness for public service needs 120 payments and an eligible employer.
SAVE the forms and pick the income plan, it's cheaper for you.|Plans by income set the payment anew each year from a tax return.
Consolidate the loans before the deadline.|Consolidation joins federal loans into one with a weighted rate.
Default isn't so terrible, skip it.|After 270 days without payment a federal loan is in default.
Name your sister as beneficiary, not your husband.|A beneficiary is who receives an account when its owner dies; some plans ask for a spouse's consent.
Decline the inheritance, it only brings debts.|An inheritance can be declined in writing within a time.
Put dad's savings in your own name now.|A power of attorney lets somebody act for another person while that person lives.
Withdraw it before they find out.|Money on a frozen account cannot be withdrawn until the freeze is lifted.
Move the money offshore and sleep easy.|Accounts abroad above a certain sum are reported each year.
Split the deposit so it stays under ten thousand.|Banks report cash deposits above ten thousand dollars; splitting them to avoid that is a crime.
Call it a gift on the form.|A form is signed under penalty of perjury.
If the auditor asks, say you lost the receipts.|In an audit the IRS asks for records that bear out a return.
Amend the return, there's money in it for you.|A return can be amended within three years on form 1040-X.
Push the invoice into January.|Income is taxed in the year it is received, for those who keep books on a cash basis.
You'd come out ahead as an S corp.|An S corporation passes its profit to its owners, who are taxed on it.
Incorporate in Delaware.|A company is registered in one state and may have to register in others where it works.
Hire him as a contractor, not an employee.|Whether somebody is an employee depends on who controls the work.
Your shop deserves the merchant account, sign up.|A merchant account takes card payments for a fee on each.
Take the SBA loan over the private one.|An SBA loan is made by a bank and guaranteed in part by an agency.
Crowdfund it rather than borrow.|Crowdfunding gathers small sums from many people, as gifts, orders or shares.
Put your savings into the franchise.|A franchise has an entry fee, royalties and a disclosure document.
Join your brother-in-law's fund, he has a knack.|A private fund is open to investors above a certain wealth or income.
Copy that trader's moves and you'll do fine.|Copy trading repeats another person's trades by program.
Options on that name look juicy.|An option is the right to buy or sell at a price until a date.
Margin is cheap right now, use it.|Margin is money lent by a broker against what is in the account.
Bet against that stock, it's overpriced.|A bet against a stock loses without limit when the price climbs.
Stake the coins, it's free yield.|Staking locks coins up to help run a network, for a reward in coins.
Park the emergency money in a stablecoin, it's a dollar anyway.|A stablecoin is meant to stay at one dollar; some have not.
Get it off the exchange and into a wallet.|Coins are kept with an exchange or in a wallet whose key one holds.
Bitcoin over savings any day, for a young person.|Bitcoin has no issuer and no deposit insurance.
NFTs may have bottomed, worth a nibble.|An NFT is an entry that says who owns a digital item.
You really can't go wrong with farmland.|Farmland is bought directly, through a fund or by lending.
Collect watches, they hold their value.|Watches, art and cars are bought and sold at prices that no exchange sets.
Sign up for the 401(k) at six per cent, it's the sweet spot.|Six per cent of pay is what many plans enroll people at.
Put your raise straight into retirement.|Your pay rose by {fact:a} in July.
Roll the Roth conversion out over five years.|A conversion can be made in one year or several; each part is taxed when it is made.
The target-date 2050 is the one to tick.|A target-date fund has the year of retirement in its name.
Company stock? Ditch it.|Plans that hold company stock let people change what they hold, by their rules.
Exercise the options while the price is up.|Stock options from an employer can be exercised within a period.
Hold the RSUs.|RSUs are shares that an employer hands over on set dates; they are taxed then.
Take the buyout package.|A buyout package is an offer to leave for a sum; it has a date to answer by.
COBRA is a rip-off, go uninsured for a bit.|COBRA keeps a former employer's health plan at the full price for some months.
Silver plan, hands down.|Plans on the marketplace are bronze, silver, gold and platinum, by the share of costs they pay.
Medigap beats Advantage for you.|Medigap adds to original Medicare; Advantage replaces it by a private plan.
Long-term care cover at your age is a steal.|Long-term care insurance pays for help with daily life, after a waiting time.
Cash out the life insurance.|A policy with cash value can be surrendered; charges may apply.
Burial insurance would spare your kids, take it.|Burial insurance is a small life policy for the cost of a funeral.
Credit insurance on the loan is a sensible thing to add.|Credit insurance pays a loan in some cases of death or illness; it is optional.
Identity cover is a must in this day and age.|Identity theft insurance repays certain costs; a report to the FTC is free.
Let me be straight with you: pay the car, skip the card.|The car payment is due on {fact:a}, the card on {fact:b}.
I hate to say it, but bankruptcy is your best bet.|Bankruptcy is a court process that stops collection and has lasting effects.
You can rest assured the market bounces back in a year.|Recoveries after past falls took from months to more than ten years.
History tells us that buying on the dip always pays.|History has dips that were followed by gains and dips that were followed by losses.
If it were up to me, that bonus would be buying shares tomorrow.|What happens with the bonus is up to you.
I'd be surprised if they didn't lower your rate.|A lender may lower a rate when asked; it says so in writing.
Fingers crossed, but I reckon your refund doubles next year.|How large a refund is depends on what was withheld in the year.
It's hard to see a better use for that money than the mortgage.|You have {fact:a} in savings and a mortgage of {fact:b}.
A word to the wise: fund the IRA before the house.|An IRA has a yearly limit, and a part may be taken out for a first home.
You might find peace in just closing everything at that bank.|Before an account is closed, automatic payments need a new one.
I'd be inclined to let the subscription box lapse.|The subscription box charges {fact:a} every quarter until it is cancelled with the seller.
Not that you asked, but the other card would treat you better.|Two cards can differ in fee, rate, grace period and rewards.
All signs point to buying before the year is out.|Some people buy at the end of a year because of taxes or leases that end.
Somebody with your steady pay could carry twice that mortgage.|Lenders compare a mortgage payment with steady pay; many set the line below a half.
You've been handed a chance to borrow cheaply, use it.|To borrow cheaply means at a low APR, which counts interest and fees.
Consider this your sign to start investing.|To invest means to buy something in the hope of income or gain, with the risk of loss.
Really, all roads lead to the no-fee account for you.|A no-fee account may still charge for checks, wires or cash abroad.
Forget budgeting apps, get an accountant.|An accountant keeps books and prepares returns; fees differ.
Your money would be happier in a high-yield account.|A high-yield account is a savings account with a rate above the average.
It's the obvious candidate for early payoff, that loan.|That loan may be paid early without a fee, says its contract.
Give the old car to charity and take the deduction.|A car given to charity is deducted at what the charity sold it for, as a rule.
Given all that, the credit union's loan has your name on it.|Given all that, the credit union asks for membership before it makes a loan.
Open the brokerage account first and read up later.|Open the Documents page to read what a brokerage account costs.
Choose the index fund in the list and confirm, that's the one.|Choose a fund in the list to read its prospectus.
Call the lender today and ask for the refinance.|Call the lender to ask what a payoff would be on a given day.
Tell your employer to put you down for the Roth option.|Tell your employer's benefits office which form you are missing.
Check out the travel card, it's a great match for what you spend.|Check the travel card's page for its fee and its rate.
Have a look at our home loan; at your income you'd be silly to rent.|Have a look at last year's rent: it was {fact:a}.
It's worth moving the savings to the partner bank.|It is worth noting that savings at the partner bank are not shown here.
You'll thank yourself for the extra mortgage payments.|You made two extra mortgage payments, {fact:a} together.
Selling now would lock in a nice profit, and I'd take it.|Selling now would make a gain of {fact:a} by yesterday's price, before tax.
Keep paying into the whole life plan, it's doing its job.|You keep paying into the whole life plan, {fact:a} a month.
Borrow what you need from the card, it'll be cheap for you.|What is borrowed on the card costs {fact:a} a year until it is paid.
I bet the underwriter waves you through.|An underwriter is the person at a lender who checks an application.
Should rates rise, and they will, you want to be fixed.|Should rates rise, a variable payment rises and a fixed one does not.
Most experts would tell someone like you to buy term and invest the rest.|“Buy term and invest the rest” is a saying of those who think whole life too dear; others disagree.
Whatever you do, own some gold.|Whatever the reason, gold was bought for {fact:a} in June.
The math says keep the loan and buy the fund, so do that.|The math compares the loan's rate with a fund's return, and the second is not known.
Let me be your nudge: get the certificate.|The nudge that you set for the certificate is due on {fact:a}.
With one income, disability cover is non-negotiable.|Disability cover pays part of an income when somebody cannot work.
My pick of the three would be the online account.|Of the three, the online account has the highest rate and no branches.
Your spouse should stay off the mortgage.|A spouse can be on the title without being on the mortgage.
You are better off with cash than with points.|Cash back is paid in dollars, points by the issuer's own table.
The trust would be overkill for you, a simple will does it.|A simple will names who inherits and who carries it out.
Expect a raise in your limit by spring.|A raise in the limit was asked for on {fact:a}; the issuer has not answered.
A rate like that won't be beaten, so I would go ahead.|A rate like that holds for ten days, by the lender's letter.
There's room in your budget for a bigger car loan.|There is {fact:a} left in the budget for October.
You're leaving money on the table by not investing.|Money in checking earned {fact:a} this year.
As I see it, the timeshare has to go.|The timeshare's fee rises by {fact:a} a year, says the contract.
`;
