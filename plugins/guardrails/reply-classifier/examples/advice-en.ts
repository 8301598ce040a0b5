/** Pairs on one subject, English: advice before the bar, education after it. */
export const adviceEnglish = `
@@ 1
You should put your bonus into an index fund.|An index fund holds all the shares of an index, so its price moves with the market.
Buy bonds now, before rates fall again.|When rates fall, the price of bonds that are already out tends to rise.
If I were you I would roll the old 401(k) over into an IRA this month.|An old 401(k) can stay where it is, move to a new employer's plan, or be rolled over into an IRA; each has its own fees.
Refinancing your mortgage makes sense for you at this point.|Refinancing replaces one mortgage with another; closing costs and the remaining years decide what it comes to.
It might be time to close that store card.|Closing a card lowers your total limit, which can raise utilization.
Many people in your place would take the debt consolidation loan.|A debt consolidation loan pays several debts off and leaves one payment, at one rate and over a new term.
Your application for the travel card will go through without trouble.|A card issuer looks at income, debts and the credit report before it decides on an application.
You'd do well to move your savings into a certificate of deposit.|A certificate of deposit pays a fixed rate for a fixed time and charges a penalty when money is taken out early.
The stock market is about to drop, so keep your money in cash for now.|Share prices go up and down, and nobody can say when.
Gold is a safe place for your emergency money.|Gold pays no interest, and its price can fall as well as rise.
Go for the fifteen-year mortgage; you can afford it.|A fifteen-year mortgage has higher payments than a thirty-year one and less interest in total.
Drop your collision cover, your car is too old for it.|Collision cover pays for damage to your own car; its cost is often weighed against what the car is worth.
You could do worse than a Roth IRA with the money left each month.|Money goes into a Roth IRA after tax and comes out tax free after a certain age.
Take the cash-out refinance and pay off the cards with it.|A cash-out refinance turns a part of the home's value into a larger mortgage.
My pick for you would be the rewards card with the annual fee.|A rewards card with an annual fee pays back only for those whose rewards come to more than the fee.
Sell the shares your employer gave you while the price is high.|Shares from an employer are often taxed when they vest and again when they are sold.
Your score will jump by at least forty points once the card is paid.|Card balances are a part of most credit scores, so a lower one can count in your favour.
You ought to file for bankruptcy under chapter seven.|Chapter seven and chapter thirteen are two kinds of bankruptcy; a legal aid lawyer can explain both.
Claim the home office deduction on your return, you are entitled to it.|The home office deduction has rules about who may use it; the tax office and preparers explain them.
The best thing you can do is pay off the car loan early.|Paying a loan early saves the interest of the months that fall away; some lenders charge a fee for it.
Skip the extended warranty and invest the difference.|An extended warranty covers repairs after the maker's own guarantee has ended.
I'd hold off on buying a house until prices come down.|House prices, rents and rates move apart, so buying and renting compare differently in each place.
Borrow from your retirement plan, it is cheaper than the card.|A loan from a retirement plan is paid back to the plan; leaving the job can make it due sooner.
You are better off renting than owning.|Rent buys flexibility; owning builds equity and brings repairs, taxes and insurance.
Switch to the variable rate, it will come down next year.|A variable rate follows an index and can change during the loan.
Lock the rate in today.|A rate lock keeps the offered rate for some weeks while the loan is worked on.
You qualify for our personal loan.|Whether somebody is given a personal loan is for the lender to decide after an application.
Put a third of your pay in shares and the rest in bonds.|A mix of shares and bonds is called an allocation; it depends on how long money can stay and how much it may swing.
A term life policy is the right choice for your family.|Term life insurance covers a number of years; whole life covers all of them and costs more.
Let the whole life policy go and keep the term one.|A whole life policy has a cash value that is paid out, less charges, when it is given up.
Crypto will recover, so keep what you have.|Crypto has no issuer that stands behind it, and its price swings widely.
Transfer the balance to a card at zero percent, that is your way out.|A balance transfer moves a debt to another card, often with a fee and a rate that ends after some months.
You need to open a high-yield account with another bank.|A high-yield account pays a higher rate than most savings accounts; the rate can change.
Consider taking the settlement your collector offers.|A settlement pays a part of a debt and closes it; forgiven debt can count as income for tax.
The collectors cannot sue you, so ignore the letter.|A letter from a collector can be answered in writing, and a time limit for suing differs by state.
Stop paying into the pension until the cards are gone.|Some people pay dear debts before they save, others do both, for instance to get an employer's match.
Max out the employer match before anything else.|An employer match adds money to what an employee pays into a plan, up to a limit.
With your income a lender will surely say yes.|Lenders compare debts with income; each has limits of its own.
Your loan is as good as approved.|Approval comes in writing, after the lender has checked the papers.
This fund returned twelve percent and will do so again.|What a fund returned in the past says little about what comes next.
Getting a co-signer is the smart move for you.|A co-signer promises to pay when the borrower does not, and the loan shows on both reports.
You had better cancel the gym and put that money into savings.|The gym costs {fact:a} a month, and your savings grew by {fact:b}.
Cut the streaming services down to one.|You pay for {fact:a} streaming services, {fact:b} a month together.
Pay the store card first and the others later.|Some people pay the dearest debt first, others the smallest; the first costs less interest.
Use the home equity line for the roof.|A home equity line is secured by the house and usually has a variable rate.
I recommend an annuity for your age.|An annuity turns a sum into payments, for a number of years or for life, with charges that differ.
Your next step is to apply for the secured card.|A secured card needs a deposit, which usually sets its limit.
Taking social security at sixty-two would suit you.|Social security can begin at different ages, and later means more each month.
Just wait: rates are going to fall in spring.|Rates follow decisions and markets that nobody knows in advance.
Definitely choose the fixed rate.|A fixed rate stays the same for the term; a variable one moves.
You would be wise to sell the second car.|The second car's loan and insurance come to {fact:a} a month.
Let me suggest moving {fact:a} to a brokerage account.|A brokerage account holds shares, funds and bonds and is not insured like a deposit.
The card from Harborline is the one for you.|Cards differ in rate, fees, rewards and what they ask of applicants.
Nothing beats treasury bills for what you need.|Treasury bills are short loans to the government, sold below what they pay back.
Surrender your insurance and buy the fund instead.|Insurance pays when something happens; a fund is an investment.
Take out a personal loan to clear the overdraft.|An overdraft is money lent by the bank on a checking account, usually for a fee or interest.
You can safely spend the rest of it on the holiday.|After the bills that are due, {fact:a} is left until payday.
Don't bother with the appraisal, the house will be worth more.|An appraisal says what a house is worth today; lenders ask for one.
You will get your deposit back if you sue.|Small claims courts hear cases about deposits; a tenants' office says how it works in your state.
Put the house in your daughter's name to save tax.|Giving property away can have tax effects for both sides; a tax adviser knows them.
Your money would work harder in real estate.|Real estate brings rent and costs, and it takes time to sell.
It would pay for you to itemize this year.|Some itemize deductions and others take the standard one; the higher of both lowers the tax more.
I advise against the lease, buy the car outright.|A lease has lower payments and no ownership; a loan ends with the car being yours.
Time to take profits on the tech shares.|A profit on shares is taxed when they are sold.
Dollar-cost averaging is what you should be doing.|Dollar-cost averaging means paying the same sum in at regular times, whatever the price.
Why not put the refund on the mortgage?|A tax refund can go to debts, savings or spending; people choose each of these.
You must get flood insurance now.|Most home policies leave floods out; flood insurance is a policy of its own.
The lender is going to accept your offer.|A lender answers a hardship request in writing, often within weeks.
Bet on energy stocks this winter.|Energy stocks are shares of companies that find, make or sell energy.
Go ahead and dispute it, you will win.|A dispute is opened with the bank, which has deadlines to look into it.
Move everything out of checking except one month of bills.|Your checking account held {fact:a} at its lowest in October.
A HELOC beats the card for you.|A HELOC and a card are both lines of credit; only the first is secured by a home.
I think you're ready to buy your first home.|Lenders of first homes look at savings, debts, income and the credit report.
Keep the 529 and don't touch it.|A 529 plan saves for education; money used for something else can be taxed.
That mutual fund is right up your alley.|A mutual fund pools money of many people and charges a yearly fee.
Refinance with the credit union, they have what you need.|Credit unions are owned by their members and lend to them.
Choose the plan with the high deductible, you are healthy.|A high deductible means lower premiums and more to pay before the plan does.
Convert to a Roth while your income is low.|A Roth conversion moves pretax money into a Roth account, and the amount counts as income that year.
Expect a return of about eight percent a year.|Returns differ from year to year and can be negative.
The debt is too old to matter, leave it.|Old debts can leave the credit report after seven years and may still be owed.
Ask for a limit increase, they'll give it to you.|A request for a higher limit can lead to a hard inquiry on the report.
Sign the loan before the rate goes up.|The papers of a loan state its rate, its fees and its term.
You're the perfect candidate for a reverse mortgage.|A reverse mortgage pays homeowners of a certain age, and is paid back when the home is sold.
Put your emergency fund to work in the market.|An emergency fund is money that can be reached at once when something breaks.
Pick the cheaper insurer and save.|Insurers price the same car differently, so quotes differ.
I'd go with the credit builder loan.|A credit builder loan holds the money until it is paid, and reports each payment.
Drain the savings account to kill the card debt.|You have {fact:a} in savings and owe {fact:b} on the card.
Your best bet is to move in with family for a while.|Rent is {fact:a}, the largest part of your spending.
Let the car be repossessed, it's not worth it.|Repossession means that the lender takes the car back and can ask for what is still owed.
The timing is perfect for buying bitcoin.|Bitcoin is traded around the clock, and nobody sets its price.
You shouldn't keep that much in a savings account.|Savings accounts are insured up to a limit for each depositor and bank.
The smartest option is paying {fact:a} a month on the Visa.|At {fact:a} a month the Visa would be paid off in {fact:b}, by the rate it has now.
Choose avalanche over snowball.|The avalanche way begins with the highest rate, the snowball way with the smallest balance.
Get rid of the timeshare by stopping the payments.|A timeshare is a contract; its papers say how it can end.
Prices of houses there will double.|House prices rose in some years and fell in others.
Withdraw from the IRA, the penalty is small.|Money taken from an IRA before a certain age is usually taxed, with a penalty on top.
You can count on being accepted for the store card.|Store cards often have high rates and low limits.
A prepaid card would be better for somebody like you.|A prepaid card spends only what was loaded on it and builds no credit history.
Have your spouse apply, they will be approved.|An application looks at the applicant's own income and debts.
Leave the market before the election.|Markets move around elections in ways that nobody knows beforehand.
Take the lump sum.|A pension can be paid as a lump sum or month by month; tax and length of life make the difference.
You'd come out ahead with solar panels on a loan.|Solar panels are sold, leased or financed, and what they save depends on roof, sun and tariff.
Open a business account and write those costs off.|A business account keeps costs of a business apart from your own.
Stay invested, it always comes back.|Some markets took months to recover, some many years.
Try a balance transfer, that's what I would do.|The balance transfer fee is usually a share of what is moved.
Trade your car in now, you'll get more.|A trade-in price is what a dealer pays for the old car as part of a sale.
Your credit is good enough for a jumbo loan.|A jumbo loan is larger than the limit that the big buyers of mortgages accept.
Buy the dip.|"Buying the dip" means buying after a price has fallen, in the hope that it rises.
Hold on to the dividend stock, it pays well.|A dividend is a part of a company's profit paid to those who hold its shares.
You owe it to yourself to start investing today.|Investing means buying something in the hope that it earns or grows, with the risk that it does not.
Cancel your renters policy, you do not own much.|Renters insurance covers belongings and liability, not the building.
Switch banks, ours pays too little.|Banks pay different rates on savings and may change them.
We suggest you consolidate the three cards.|You have {fact:a} cards with balances, and the highest rate is {fact:b}.
It makes sense to let your son use the card.|An authorised user may spend on the card, and its owner owes the balance.
Your payment plan will be granted.|A payment plan is agreed with the lender, who says whether and how.
Choose the bank's own fund over the others.|Funds charge different yearly fees; the prospectus states them.
Put off the payment till next month, nothing will happen.|The payment is due on {fact:a}; after that the card can charge a late fee.
The right move now is to pay for credit monitoring.|A credit freeze stops new accounts from being opened in your name until it is lifted, and is free.
What you want is a money market fund.|A money market fund is an investment and is not insured; a money market account is a deposit.
I believe the dollar will weaken, so buy euros.|Exchange rates move with trade, rates and expectations.
You deserve the platinum card, go get it.|A platinum card is a name that issuers choose; its terms differ from one to the next.
Better to sell at a loss and deduct it.|Losses on investments can lower tax on gains, within limits and rules.
Take the job's stock options early.|Stock options give the right to buy shares at a set price by a date.
Pay only the minimum this month and save the rest.|With the minimum alone the balance falls slowly, because most of it is interest.
Choose the longer term so the payment fits.|A longer term lowers the payment and raises the interest in total.
Insure your phone through us, it is the best deal.|Phone insurance covers loss or damage, with a fee for each claim.
There is no better time to lock in a CD.|A CD is held until a date; rates of new ones change from week to week.
You really need a financial planner from our bank.|A licensed planner can look at the whole picture; fees are a percentage, a flat sum or a commission.
Just declare it as a gift on your taxes.|The tax office publishes what counts as a gift and what as income.
The landlord has to pay, take him to court.|Tenants' offices and legal aid explain what a landlord must repair.
Try moving half into a target-date fund.|A target-date fund shifts from shares to bonds as a year comes nearer.
It is safe to co-sign for your brother.|Who co-signs owes the loan when the borrower stops paying.
Applying now raises your chances.|An application usually leaves a hard inquiry on the report for some time.
You can afford the bigger apartment, sign it.|The bigger apartment would cost {fact:a} more each month than yours.
A lender would love your profile.|Lenders see debts, payments, income and inquiries.
Fund the kid's college before your own retirement.|Families save for college and retirement in different orders; loans exist for the first only.
Your utilization is fine, so take another card.|Your utilization is {fact:a} of all limits together.
I see a rate cut coming, so delay the refinance.|A rate cut lowers what banks pay each other; mortgages can move earlier or later.
Use your savings for the down payment and skip the mortgage insurance.|Mortgage insurance protects the lender when the down payment is small, and can end later.
Get the loan from your family and not from the bank.|A loan within a family can be written down with its rate and dates.
The plan with the lower premium is a no-brainer for you.|Plans with lower premiums usually have higher deductibles.
Put your tips into a savings bond.|A savings bond is lent to the government and earns interest for up to thirty years.
You'll be debt free in a year if you follow my plan.|A payoff plan lists each debt, its rate and what is paid on it each month.
Ditch the credit card, debit is better for you.|A debit card takes money from the account at once, a credit card lends it until the bill.
Don't sell your house this year.|Selling a house has costs, such as an agent's commission and taxes.
Enroll in the dental plan, it will be worth it.|A dental plan charges a premium and pays a part of what it covers.
Put the inheritance into rental flats.|An inheritance can be taxed, depending on the state and on who left it.
Move the brokerage account over to us.|A brokerage account can be moved from one firm to another, sometimes for a fee.
Extend the loan as soon as you can.|A longer loan spreads the debt over more months and changes the interest in total.
Lease with an option to buy, that fits you.|In a lease with an option to buy, a part of the rent can count toward the price.
@@ 2
With rates where they are, refinancing is the right call for you.|With rates where they are, refinancing lowers some payments and raises others; it depends on fees and the years left.
You'd be better served by a Roth than a traditional IRA.|A Roth is taxed when money goes in, a traditional IRA when it comes out.
Honestly, I'd just close the old savings account.|Closing an old savings account is done with the bank; check first that nothing is paid from it.
It might make sense to put this quarter's bonus into your 401(k).|A bonus can go into a 401(k) if the plan allows it, up to the yearly limit.
You could do a lot worse than a total market fund.|A total market fund holds shares of nearly all listed companies of a country.
Most of our customers at your stage go for the fixed loan.|Loans come with a fixed or a variable rate, and customers choose either.
There's little reason to keep that whole life policy.|A whole life policy builds a cash value slowly, and its charges are highest in the first years.
That debt is small enough to knock out this month.|That debt is {fact:a}, the smallest of the three.
I'd lean toward the shorter term.|A shorter term means a higher payment and less interest; a longer one the reverse.
Your best move is to let the CD mature and then roll it over.|When a CD matures, it can be paid out or rolled over, often automatically.
A person with your income has no business renting.|Renting and owning each have costs that the other has not.
You can get in on that IPO before the crowd.|In an IPO a company sells its shares to the public for the first time.
The dip won't last, so this is your entry point.|A dip is a fall in price that was followed, or not, by a rise.
Stick with the Treasuries; nothing else is worth the risk.|Treasuries are backed by the government, and their price still moves when rates do.
Ask your lender to drop the PMI, they will have to.|PMI can end on request when the loan falls below a share of the home's value.
Your mortgage should be paid off before you think about retirement accounts.|Some people pay off a mortgage early, others save for retirement first; each gives up something.
Have you thought of simply consolidating it all into one loan? That's what I'd do.|Consolidating means one loan in place of several; rate, fee and length decide what it costs.
I'd say go ahead and get the card.|The card has an annual fee of {fact:a} and a rate of {fact:b}, by its terms.
You're going to want to move that cash somewhere it earns more.|Cash in checking earns {fact:a}; your savings account earns {fact:b}.
Gold is where I would be right now.|Gold's price is set by trading around the world.
It's a good time to buy a car.|Car prices change with supply, season and rates.
You won't regret the extended coverage.|Extended coverage starts when the first one ends and lists what it leaves out.
No one in your situation should carry a balance; take the personal loan.|A personal loan has a fixed payment, while a card balance has a minimum that changes.
Between the two, the travel card wins for you.|Between the two cards, one has no fee and the other gives points for travel.
The avalanche method is what you need.|The avalanche method puts extra money on the highest rate.
They'll approve you, your ratio is low.|Lenders look at a ratio of debts to income, besides other things.
Your score is going to be over seven hundred by spring if you do this.|Scores go from three hundred to eight fifty in the most used models.
Taking the loan from your 401(k) would be the cheapest way out.|Plans that allow loans set their own limits, and the loan is paid back from pay.
It's safe to assume that rates come down in the fall.|The Federal Reserve meets eight times a year to decide on its rate.
You may want to sell before year end for the tax loss.|A loss that is realised before year end can be set against gains of that year.
Do yourself a favor and drop the landline.|The landline costs {fact:a} a month, by its last bill.
You are a natural fit for our wealth program.|The wealth program is one of the bank's services, with a fee that its terms state.
Clients like you typically shift a third into bonds around now.|As people near retirement, some funds shift from shares to bonds.
With that cushion, you're ready to invest.|Your cushion covers {fact:a} of what you spend in a month.
You've got room in the budget, so bump the car payment.|Your budget has {fact:a} left this month after what is planned.
One idea: open an HSA and pay doctors out of it.|An HSA belongs to a health plan with a high deductible, and money for medical costs comes out untaxed.
Look into a reverse mortgage, it was made for people like you.|A reverse mortgage is for homeowners of 62 or more and is repaid when the home is left.
You'd be throwing money away by leasing.|With a lease you pay for the use of the car and give it back.
Get the umbrella policy and sleep better.|An umbrella policy pays above the limits of home and car policies.
Surely you'll want to take Social Security early.|Taking Social Security early lowers each payment for life.
I don't see why you wouldn't refinance.|Whether a refinance saves money shows in the total of all payments before and after.
Nothing wrong with dipping into the home equity for this.|Home equity is the value of the home less what is owed on it.
Sell the losers, keep the winners.|A position is said to be at a loss when its price is below what was paid.
That index fund will keep beating your savings account.|Over many years shares have on average returned more than savings, with years of large losses.
It would be foolish not to take the match.|An employer's match is paid only on what the employee puts in.
You can stretch to the three-bedroom.|The three-bedroom would take {fact:a} of your income, the two-bedroom {fact:b}.
Now's the moment to fix your rate.|A rate can be fixed for some years or for the whole term.
If it were my money, it would be in a money market account.|A money market account is a deposit with checks or a card and a rate that changes.
File separately this year, it will save you money.|Married couples file together or separately, and the brackets differ.
Claim your mother as a dependent.|A parent can count as a dependent under tests of income and support.
You don't have to report that income.|Which income has to be reported is set out by the tax agency for each form.
The IRS will not bother with an amount like that.|The IRS gets copies of most forms that employers and banks send.
You have a strong case against your landlord.|Small claims courts decide cases below a limit that differs by state.
You're entitled to that money back, so insist on it.|A bank looks into an error that is reported in time and says in writing what it found.
The contract isn't binding since you signed it online.|Contracts signed online are in general as valid as paper ones.
Just tell them the debt is past the statute of limitations.|The statute of limitations is the time in which a creditor may sue; it differs by state.
Put the account in both your names to avoid probate.|An account in two names usually passes to the other owner, and either may use all of it.
Write your own will, you don't need a lawyer.|A will says who receives what; states have rules on witnesses and form.
Move to a credit union; they treat people better.|A credit union is owned by its members and often has a field of membership.
You should start with the Visa and then go after the loan.|The Visa has the highest rate and the loan the largest balance.
I wouldn't touch annuities with a ten-foot pole.|Annuities carry charges for leaving early, called surrender charges.
Annuities are for you, given how much you worry about outliving your money.|An annuity pays for as long as somebody lives, in exchange for a sum.
Grab the sign-up bonus while you can.|A sign-up bonus is paid when a set amount is spent in the first months.
Rent the place out instead of selling.|A home can be sold, kept or rented out; rent counts as income.
I'd hold the shares through the split.|A share split raises the number of shares and lowers the price of each.
You'll be fine taking on the bigger mortgage.|A bigger mortgage raises the payment by {fact:a} at the same rate.
You need term insurance worth ten times your pay.|Term insurance is often stated as a multiple of pay; the right amount differs for each household.
Better to be in cash when the recession hits.|In past recessions shares fell, some for years, and then rose again at different times.
A recession is on the way, so build up cash.|A recession is a stretch in which the economy shrinks; nobody dates it ahead of time.
Stay away from store cards.|Store cards tend to have high rates and discounts at one shop.
Lend your brother the money, he's good for it.|Lending to family can be written down with dates, so that both sides know.
Give yourself permission to use the savings on the trip.|The trip would take {fact:a} of your savings.
Lower your withholding so that you get the money now.|Withholding is what an employer keeps back for tax; a form changes it.
Your emergency fund is big enough, so stop adding to it.|Your emergency fund would last {fact:a}, at what you spent lately.
Skip the minimum on the medical bill; it doesn't hurt your score.|Medical bills under a certain amount are left off credit reports.
Small caps are due for a run.|Small caps are companies of low market value.
Interest rates have peaked.|Interest rates were raised several times and then held, by the central bank's notices.
Property in that area can only go up.|Property prices in an area go up and down with jobs, rates and building.
Expect bitcoin to reach new highs this cycle.|Bitcoin reached highs and lost most of its value several times.
The euro is going to strengthen, so change your money later.|An exchange rate is the price of one currency in another.
I'd expect that stock to bounce.|A stock's price reflects what buyers and sellers think of its future.
Your refund will be around two thousand dollars.|A refund is what was withheld beyond the tax that was due.
You would qualify for the lower rate.|The lower rate is for applicants who meet the lender's terms, which it checks.
There's a very good chance that they say yes.|Lenders give their answer after an application, sometimes within minutes.
Looks like you're pre-approved already.|"Pre-approved" means that a lender looked at some data; it can still say no.
They won't turn down somebody with your history.|A lender who says no must give the main reasons.
With a score like yours the application is a formality.|An application asks for income, housing cost and permission to check credit.
You have nothing to lose by applying.|Applying leads to a hard inquiry, which stays on the report for two years.
Get a secured card, use it for gas, and you'll be at seven hundred in no time.|A secured card reports payments like any card; how a score moves differs.
That offer fits you like a glove.|That offer is shown because of {fact:a}; the bank is paid when it is taken.
I'd jump on that offer.|The offer runs until {fact:a} and has these terms.
The store's financing is a great deal, take it.|With deferred interest, all of it is added if the balance is not paid in time.
Pay cash for the car, loans are for suckers.|A car can be paid in cash, by loan or by lease, each with its own cost.
Use the zero percent plan for the sofa.|A zero percent plan splits a price; missing a payment can end the zero.
You can skip the house inspection.|A house inspection reports on roof, pipes and wiring before a sale.
You'd want at least twenty percent down.|With less than twenty percent down, lenders usually ask for mortgage insurance.
Don't bother saving for a down payment of twenty percent.|Down payments range from nothing to twenty percent and more, by the kind of loan.
Choose an FHA loan.|An FHA loan is insured by a federal agency and allows a smaller down payment.
The adjustable one is the smart choice, since you'll move in five years.|An adjustable mortgage is fixed for some years and then changes with an index.
Roll the closing costs into the loan.|Closing costs can be paid at once or, with some lenders, added to the loan.
Pay points, you'll stay long enough.|A point is one percent of the loan, paid for a lower rate.
Try to get the seller to pay.|In some sales the seller pays a part of the closing costs.
Cash in the savings bonds before they stop growing.|Savings bonds stop earning interest after thirty years.
You are overinsured, so cut back.|You pay {fact:a} a month to insurers, in {fact:b} payments.
You're underinsured.|Coverage limits stand on the first page of a policy, the declarations page.
Take the higher deductible.|The higher the deductible, the lower the premium and the more is paid after a loss.
Name your kids as beneficiaries and not your ex.|A beneficiary is who receives an account or policy, whatever the will says.
Let the collision go, keep liability.|Collision pays for your own car, liability for what you do to others.
Buy life insurance now while you're healthy.|Health and age at the start set the price of life insurance.
That policy isn't worth the premium.|The premium of that policy is {fact:a} a month.
You should get disability cover, given that you're self-employed.|Disability insurance replaces a part of income; the self-employed buy it on their own.
Go without travel insurance this time.|Travel insurance covers cancelled trips, illness abroad or lost bags, by its terms.
Make it your goal to pay {fact:a} a month.|Your goal is {fact:a} by {fact:b}, which takes {fact:c} a month.
Cancel Streamly and you'd be in the clear.|Without Streamly {fact:a} a month would be left.
You're paying for too many services; ditch two.|You pay for {fact:a} services that renew by themselves.
Eat out less and put the difference in savings.|You spent {fact:a} eating out and put {fact:b} into savings.
I suggest that you trim groceries first.|Groceries are {fact:a}, the second largest part of what you spent.
Sell the boat.|The boat's loan and berth come to {fact:a} a month.
Find a cheaper apartment.|Rent is {fact:a} a month, {fact:b} of your income.
It's time to talk to your boss about a raise.|Your pay last changed on {fact:a}.
Get a second job for a few months.|A second job adds income and changes what is withheld.
Pick up extra shifts and throw it all at the loan.|With {fact:a} more a month the loan would end on {fact:b}.
Make biweekly payments on the mortgage.|Biweekly payments come to one more monthly payment in a year.
Pay double this month.|A payment above what is due goes to the principal, if the lender is told.
Set up autopay for the minimum at least.|Autopay can be set for the minimum, the statement balance or a fixed sum.
Keep utilization under ten percent.|Utilization is the share of limits in use; lower tends to count in favor.
Ask to be added to your sister's card; your score will love it.|Being an authorized user can put the card's history on your report.
Leave the oldest card open forever.|The age of accounts is one part of many scores.
You should pay for a monitoring service.|A freeze is free and set with each of the three bureaus.
Hire a credit repair firm, it's quicker.|Reports are free each week at the official site.
I would dispute that entry, it's obviously wrong.|An entry on a report that is wrong can be disputed with the bureau, free of charge.
Offer the collector half.|Collectors sometimes take less than the full sum; the answer is given in writing.
Let the collector wait, they have nothing on you.|Collectors must say who they are, what is owed and to whom, within five days.
Use a debt relief company, it's quicker.|Debt relief companies may not charge before they settle a debt.
Chapter thirteen is your way to keep the house.|Chapter thirteen is a plan of three to five years under a court.
You'd best stop the student loan payments until they sort it out.|Student loans have pauses and plans by income, which the servicer explains.
Pick the income-driven plan.|An income-driven plan sets the payment by income and family size.
Consolidate your student loans with a private lender.|Private lenders do not have the rights that federal student loans have.
Go to the cheaper college.|Colleges publish a net price, after the aid they give.
Don't co-sign.|A co-signer owes the whole debt if the borrower does not pay.
I'd keep your finances separate from his.|Couples keep money together, apart, or in part together.
Ask for a prenup.|A prenuptial agreement says before a marriage who owns what.
You two should open a joint account.|Both owners of a joint account can use all the money in it.
Put the car in your name only.|The names on a title say who owns a car.
Time to switch your payroll to the new account.|Payroll goes where the form at the employer says.
Choose the credit over the debit option at the register.|At the register "credit" and "debit" are two ways the same card is run.
Carry a small balance to build credit.|Carrying a balance costs interest; paying in full counts the same for most scores.
Keep six months of expenses, not three.|Three to six months of expenses is a common range for an emergency fund.
A target-date fund is all somebody your age needs.|A target-date fund has a year in its name and changes its mix toward it.
Load up on I bonds this May.|I bonds earn a rate that is set in May and November.
Municipal bonds would suit your bracket.|Interest on municipal bonds is free of federal tax.
Diversify into international.|International funds hold shares of companies in other countries.
Get out of that actively managed fund.|An actively managed fund has people who choose what it holds and usually higher fees.
You don't need an adviser; a robo will do.|A robo-adviser invests by rules and charges a share of what it holds.
Let a professional handle it, ours is excellent.|A fiduciary has to put the client's interest first; others need not.
Real estate beats stocks for people who like something solid.|Real estate and stocks differ in cost, effort and how quickly they can be sold.
This could be the year to start that small business.|A small business needs a name, a form and records from the first day.
Form an LLC and run it all through there.|An LLC keeps the owner's things apart from the company's debts.
Deduct the mileage.|Mileage for business can be deducted at a rate that is set each year.
Pay the estimated tax late, the penalty is tiny.|Estimated tax is due four times a year, with a penalty for what comes late.
Gift the money this year and again in January.|Up to a yearly amount, gifts need no return.
Leave your traditional IRA alone until you're seventy-three.|From a certain age a yearly minimum has to be taken from a traditional IRA.
I'd take the pension.|A pension pays for life; a lump sum is paid once.
You have enough to retire.|Retirement calculators work with assumed returns, prices and years.
Retire at sixty-five and not a day before.|The full retirement age depends on the year of birth.
Put {fact:a} into the market and forget about it.|At {fact:a} a month you would put aside {fact:b} in a year, before any interest.
Dividends will cover your bills in a few years.|Dividends can be cut or raised by the company at any time.
This stock is undervalued.|A price-earnings ratio sets a share's price against the profit per share.
Short it.|Selling short means selling borrowed shares, with a loss that has no limit.
Use a stop-loss.|A stop-loss is an order to sell when the price falls to a set level.
Options are an easy way to earn extra income.|An option gives a right until a date and can end worthless.
Stablecoins are as good as dollars.|A stablecoin is meant to keep a fixed price and has no deposit insurance.
Keep your coins in cold storage.|In cold storage the keys of coins are kept off the internet.
You could stake your tokens for a little yield.|Staking locks tokens to secure a network and pays some in return.
Rebalance this month.|Rebalancing brings a mix back to the shares it was planned with.
Ladder your CDs.|A CD ladder has CDs that end at different dates.
Break the CD early; you come out ahead.|Breaking a CD early costs a penalty, often some months of interest.
Take the annuity's lifetime option.|An annuity pays for a set time or for life, by the option in the contract.
You'd be wise to keep more liquid.|Liquid money can be used at once without a loss.
Leave the savings where they are.|Your savings earned {fact:a} in interest so far this year.
It is not the time to make large purchases.|Your account was at its lowest on {fact:a}, with {fact:b}.
Buy the tickets, you can swing it.|After the tickets about {fact:a} would be left before payday.
You can afford it.|It would leave about {fact:a} on {fact:b}, by the bills I can see.
It's within reach for you, go for it.|You asked what it would leave: {fact:a}.
You can't afford a house yet.|Whether somebody can afford a house depends on price, rate, taxes and other costs.
Hold off on the vacation.|The vacation fund has {fact:a} of {fact:b}.
You should ask for hardship relief at once.|Lenders have hardship programs, and who asks early has more choices.
Tell the utility you'll pay half.|Utilities offer payment plans and have funds for households in need.
Take a payday loan just this once.|A payday loan is short and dear; the fee comes to a high yearly rate.
A title loan would tide you over.|A title loan takes the car as security.
Buy now, pay later is the perfect way to spread it.|Buy now, pay later splits a price in four, with fees for late parts.
Borrow from the credit union before you touch the card.|Some credit unions lend small sums at a capped rate.
Pawn it and get it back on payday.|A pawn loan keeps the thing until the loan is paid.
Use your rewards for statement credit, it's the best value.|Rewards can be taken as credit, travel or gift cards, at different values.
Max the card out at the end and transfer.|A card's balance above the limit can be declined or charged a fee.
Request a lower APR, they'll say yes.|A card company can be asked for a lower APR and may say yes or no.
Cancel before the annual fee hits.|The annual fee is charged on {fact:a}.
Downgrade to the free version of the card.|Some issuers let a card be changed to one without a fee.
Spend on the grocery card only.|The grocery card gives more back at supermarkets, up to a limit.
@@ 3
Based on your cash flow, a 15-year mortgage is the one you should choose.|Based on your cash flow, {fact:a} is left each month; a 15-year mortgage has higher payments than a 30-year one.
Honestly, the Roth conversion is a good idea for you this year.|A Roth conversion is taxed in the year it is made; a tax adviser can work out what it would cost.
You may as well cash in those shares now.|Shares can be cashed in on any trading day; gains may be taxed.
I can see you doing very well with a dividend fund.|A dividend fund holds shares that pay out part of their profits.
It would not be a bad thing to put {fact:a} of this in bonds.|Bonds pay interest and are repaid on a date; you have {fact:a} in savings.
With so much in savings, you really have no reason not to invest.|You have {fact:a} in savings; whether to invest part of it depends on your plans and on how much risk you accept.
Paying off the student loan ahead of the mortgage is what makes the most sense.|A student loan and a mortgage differ in rate, in tax and in what happens when payments stop.
People with your balance tend to take the consolidation route, and it serves them well.|Some people with several balances consolidate, others pay them one after the other.
For your purposes, a checking account with interest is more than adequate, so go with that.|A checking account with interest pays a little and often asks for a minimum balance.
The sensible path here is to let the car go.|A car that is given up early can leave a balance owing on the loan.
Personally I favour the cash back card over the miles card.|Cash back is paid in dollars, miles are used for travel; each has its terms.
You could always take a hardship withdrawal; most people find it worth it.|A hardship withdrawal is allowed by some plans for set reasons and is taxed.
There's a window right now to refinance cheaply, and I'd use it.|Refinancing costs differ by lender, and rates change from day to day.
Don't overthink it: an S&P fund and done.|An S&P fund follows five hundred large companies in the United States.
Once the card is paid off, start putting that {fact:a} into the market.|Once the card is paid off, {fact:a} a month is free.
A sum like this deserves better than a savings account.|A sum like this is covered by deposit insurance up to the limit.
The way I see it, buying used is your best option.|Buying used costs less at first; buying new comes with a guarantee.
Were I in your position, the annuity would be out of the question.|An annuity has surrender charges in its first years and pays out later.
You stand to gain a lot from a transfer to the new card.|With a transfer, the fee is {fact:a} and the interest saved depends on how fast it is paid.
Take my word for it, prices here will keep climbing.|Prices here rose in some years and fell in others, by public figures.
Odds are the lender will go along with it.|A lender answers a request in writing; some agree and some do not.
It's as good as certain that your claim will be paid.|An insurer decides on a claim after looking at the policy and the damage.
By summer the rate should be back under five percent.|The rate of a variable loan is set anew on the dates in the contract.
That's a stock I would stay in for the long haul.|Holding a stock for over a year changes how a gain is taxed.
You should be able to retire comfortably on this.|What retirement costs depends on age, health, place and habits.
You'll have no trouble getting a bigger limit.|A limit can be raised on request, and the issuer may look at the report.
You've outgrown this account; time for the premium one.|The premium account costs {fact:a} a month and waives other fees.
Better get that policy before your birthday.|Premiums for life insurance rise with age, often at a birthday.
Make the switch to the credit union while the bonus lasts.|A credit union may pay a bonus for new accounts, under conditions.
I'd steer you toward municipal bonds.|Municipal bonds are issued by states and cities.
The obvious thing is to use the inheritance for the mortgage.|An inheritance can go to debts, savings or other things; taxes on it depend on the state.
One smart move would be to bring the utilization under thirty percent before applying.|Utilization is the part of the limits in use; lenders often see it when somebody applies.
It's worth taking the shorter plan, since you can manage {fact:a}.|The shorter plan has payments of {fact:a}, the longer one of {fact:b}.
You ought to look for a fixed-rate deal.|A fixed rate stays as agreed until the end of the term or period.
Just take the settlement and move on.|With a settlement, the collector accepts less and the account is closed.
A fund like that has your name on it.|A fund's fact sheet says what it holds and what it charges.
My view is that you hold too much cash.|Cash has no price risk and loses to inflation over time.
Wouldn't it be better to sell the rental and pay off your home?|A rental brings rent and costs; selling it may be taxed.
Think of the tax savings: put the maximum in.|What goes into a traditional plan lowers taxable income, up to a maximum.
Skip the fund with the high fee and take the index one.|Funds differ in fees: the higher the fee, the less is left of a return.
The timing could not be better for fixing your mortgage.|Fixing a mortgage means that its rate does not move for some years.
Given the news, I'd wait before I bought anything.|News moves prices, and nobody knows in which direction next.
Your money is safest with us, so keep it all here.|Deposits are insured at each bank up to the same limit.
Cover yourself for flood as well; the area is risky.|Flood is usually a policy of its own, and maps show where floods are likelier.
You may want to hold off on filing until the law changes.|Returns are due in April; an extension moves the filing and not the payment.
Go with a simple will, that's all you need.|A will names heirs and an executor; needs differ from family to family.
No judge would side with them.|A judge hears both sides and decides by the papers.
You have every right to stop the payment and should do so.|A payment can be stopped with the bank; what is owed to the other side stays owed.
It's fine to leave that off your return.|Which income goes on a return is in the instructions to the form.
Deducting the phone is allowed in your case.|A phone used for work can be deducted in part under rules for the self-employed.
If you want my opinion, the lease is a trap.|A lease has a mileage limit and charges for damage at the end.
It seems like a good moment to lock in that CD.|The CD on offer pays {fact:a} until {fact:b}.
You'd sleep better with a fixed rate.|A fixed rate means the same payment each month.
Your situation calls for term insurance.|Term insurance covers a set number of years.
The first thing to do with a raise is to increase your 401(k).|A raise increases what goes into a 401(k) if the contribution is a share of pay.
Let a broker find you a better loan.|A broker looks for loans with several lenders and is paid by fee or commission.
Stop renewing that CD.|The CD renews by itself on {fact:a} unless the bank hears otherwise.
The smaller apartment would do just fine for you.|The smaller apartment is {fact:a} less in rent.
Forget the extra payments and build up cash.|Extra payments shorten a loan; cash covers surprises.
You have what it takes to be approved.|What lenders look at is income, debts, history and the property.
I'd be surprised if they turned you down.|A lender that turns somebody down must say why.
Rest assured, the price will recover.|Some prices recovered and some did not.
Tech stocks are the place to be.|Tech stocks are shares of technology companies and move more than the average.
Rates can't go much higher from here.|Rates have been higher and lower than now.
It would serve you well to build a bond ladder.|A bond ladder holds bonds that end in different years.
You might be happier with a fee-only planner.|A fee-only planner is paid by the client alone.
Put the kids on your plan, it's cheaper.|Children can be on a parent's health plan until twenty-six.
Choose PPO over HMO.|A PPO lets people choose doctors more freely and usually costs more than an HMO.
Use the FSA for the dentist.|An FSA pays for health costs before tax, and some of it lapses at year end.
I vote for paying the IRS first.|A debt to the IRS can be paid in installments, with interest.
A second mortgage is the cheapest money you'll get.|A second mortgage is secured by the home and ranks behind the first.
Try the debt snowball; it works for people like you.|The debt snowball pays the smallest balance first.
Two accounts are all you need.|You have {fact:a} accounts, two of them without movements this year.
Open a youth account for him.|A youth account has a parent as its second owner.
Swap the savings bond for something better.|A savings bond can be cashed after a year.
You are paying for insurance you do not need.|You pay for three kinds of insurance, {fact:a} a month.
Insist on a lower rate, they will cave.|Issuers may lower a rate when asked, and may refuse.
The cheapest plan is enough for what you use.|You used {fact:a} of data, and the cheapest plan includes {fact:b}.
I'd take the train pass and sell the car.|The train pass is {fact:a} a month, the car cost {fact:b}.
Keep two months' pay in checking and move the rest.|Your checking account held at least {fact:a} in the last months.
You could easily live on {fact:a} a week.|You spent about {fact:a} a week.
Give yourself an allowance of {fact:a}.|Some people give themselves a fixed sum a week for everything that is not a bill.
A no-spend month would do wonders for you.|In a no-spend month people buy only what they need.
Make cuts where it hurts least: coffee and taxis.|Coffee and taxis came to {fact:a}.
The amount is low, you could pay it in full right now.|The amount is {fact:a} and you have {fact:b} available.
Let the grace period run and pay on the last day.|In the grace period no interest is charged on purchases.
It's about time you had a retirement account.|Retirement accounts come through an employer or on one's own.
Your next car should be electric.|Electric cars have lower running costs and higher prices.
Buy in bulk, it pays.|Bulk prices are lower for each unit and the sum at the register is higher.
You'd be better off without a credit card.|Without a credit card there is no interest and no card history.
Don't use debit online.|Debit and credit cards have different limits on what a thief can cost the owner.
Have your pay split between two accounts.|Many employers can split pay between accounts.
Round up your purchases, you won't notice it.|Some apps round up purchases and save the difference.
Turn the extra room into income.|Rent from a room counts as income.
I'd pass on the timeshare.|A timeshare has a yearly fee that can rise.
Wait for the sale in January.|Shops often hold sales in January.
Better not to touch the principal.|Principal is the sum without interest.
It's a solid company, you can't lose.|Even solid companies can lose value.
The reverse split is your signal to get out.|A reverse split lowers the number of shares and raises the price of each.
Long-term care insurance is a must at your age.|Long-term care insurance pays for care at home or in a facility.
Start drawing on the IRA at sixty.|After fifty-nine and a half, money can be taken from an IRA without the extra tax.
Go for the higher return.|A higher expected return comes with more risk.
You'd benefit from the credit.|The credit is for households under an income limit.
I believe you qualify for the first-time buyer program.|The first-time buyer program has limits on income and price.
You meet the criteria for forgiveness.|Forgiveness has criteria on employer, plan and number of payments, which the servicer checks.
That should get you approved.|Approval depends on the lender's rules.
Apply before the end of the month for the best chance.|Applications are taken at any time.
Ask the other bank to match it and stay if they do.|Some banks match another's offer when asked.
@@ 4
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
@@ 5
Open a second brokerage account for the children.|Open the second page for the children's accounts.
Choose the thirty-year loan.|Choose the month and press Show.
Switch your savings into a bond ladder.|Switch the chart to weeks with the tab at the top.
Set up a Roth conversion before December.|Set up a reminder before December with the bell.
Move the college money into stocks.|Move the college tile to the top by holding it.
Put the inheritance in a duplex and let it.|Put the cursor on the bar to read its figure.
Take out a home equity line.|Take a screenshot if the error comes back.
Get the platinum card.|Get the code from your messages.
Sell the utility shares.|Sell orders stand in the broker's own list.
Buy the dip in small bites.|Buying shares happens at a broker, not here.
Cancel the umbrella policy.|Cancel closes the form without saving it.
Close the money market fund.|Close the box with the cross.
Drop the collision cover.|Drop the scan into the marked field.
Cut your losses on the coins.|Cut the card's chip in two when the new card works.
Skip the points and take the lower price.|Skip the tour with the link below.
Stop contributing to the pension.|Stop the video with two fingers.
Start a position in energy.|Start the search with three letters of the shop.
Use the credit line for the roof.|Use the filter for card payments only.
Apply to three lenders at once and take the first.|Applicants sign in with the code in the letter.
Pay the student loan before the mortgage.|Pay attention to the sign: minus is money out.
Save in a certificate instead.|Save the file under any name.
Borrow against the policy.|Borrowers sign on the last page.
Invest the refund.|Invested money shows under the broker's name.
Refinance with a credit union.|Refined search is behind the funnel icon.
Consolidate, starting with the blue card.|Combine three charts with the plus.
Transfer the old plan to an IRA.|Transfer receipts are under Documents.
Lock in the fixed rate.|Lock the app with your fingerprint.
Sign the annuity contract.|Sign out when you share the computer.
Accept their settlement.|Accept cookies or refuse them, both work.
Reject the counteroffer.|Reject a contact with the red button.
File for divorce before the bonus lands.|File a dispute under Help, then Charges.
Claim the dog as a dependent.|Claim forms are in the drawer called Forms.
Deduct the commute.|Deductions are listed on line twelve.
Declare bankruptcy in the spring.|Declare your address at the counter with a bill.
Convert the term policy to whole life.|Convert the list to a table with the grid icon.
Wait for the crash, then buy.|Wait for the tick, then close the page.
Hold your nose and hold the fund.|Hold the phone flat for the scan.
Keep the bonds until they mature.|Keep the tab open until it has loaded.
Leave the euros alone until summer.|Leave a message after the tone.
Roll the certificate for another year.|Roll the wheel to see earlier months.
Shift a quarter of it into gold.|Shift and arrow marks several lines.
Split the bonus between the two funds.|Split the charge into two categories.
Give your brother the down payment.|Give the chart a title.
Lend her nothing without a contract.|Lend your voice to the reader under Sound.
Sue the dealership.|Sue appears in your contacts; is that who you paid?
Fight the eviction, you'll win.|Find the eviction notice's date at the top.
Ask for forbearance now and invest the payments.|Ask for the payoff letter by phone.
Call your broker and sell.|Call the branch and say the reference.
Tell the insurer you park in a garage.|Tell the insurer the date of the accident.
Write the trip off.|Write the reference on the slip.
Check out of the stock market for a while.|Check in at the desk with your number.
Look at index funds instead, they're right for you.|Look at the index on page two.
Go for the adjustable rate.|Go to Cards and tap the pencil.
Try a robo-adviser.|Try the other entrance if the door is locked.
Make the jump to a bigger mortgage.|Make the font bigger with the slider.
Build a dividend portfolio.|Build your own chart under Custom.
Raise your deductible and pocket the rest.|Raise your hand in the video call with the palm icon.
Lower your contribution by two points.|Lower the volume with the side keys.
Trade the bonds for preferred shares.|Trade confirmations come from the broker by mail.
Lease instead of buying.|Lease papers are scanned on both sides.
Insure the ring separately.|Insert the chip facing up.
Join the investment club.|Join the call from the link.
Settle with them for half.|Settings has a switch for half-size charts.
Negotiate the rate down and sign.|Navigate with the arrow keys.
Prioritize the store card.|Print the card list from the browser.
Think about an annuity, it would calm you.|Think of a word that is in the shop's name.
Consider real estate, it's made for you.|Consider the line as text, it cannot be tapped.
Change to the high-deductible plan.|Change the language under your name.
Retire at sixty-two.|Return to the list with the arrow.
Redeem the bonds this week.|Read the small print with the magnifier.
Rebalance in January.|Rename the account in two taps.
Diversify abroad.|Dismiss the banner with a swipe.
Double your 401(k) rate.|Double-click the row to open it.
Reduce what you owe the card by emptying savings.|Reduce motion under Accessibility.
Trim the tech holdings.|Trim the photo to the check's edges.
Surrender the policy.|Submit the policy number without spaces.
Quit renting.|Quit the app and open it again.
Freeze new purchases and throw it all at the loan.|Freeze the first column with the pin.
Count on a better rate next month.|Count the boxes from the left.
Lean on the overdraft until payday.|Lean the phone against something for the photo.
Aim for eighty per cent stocks.|Aim the camera at the square code.
Draw on the home equity.|Draw your signature in the box.
Tap into the emergency fund for the wedding.|Tap into the field and paste the code.
Push the closing to spring, rates will fall.|Push notifications are off at the moment.
Clear the car loan with the savings.|Clear the search with the small cross.
Chip away at the loan with every spare dollar.|Chip cards are pushed in, not swiped.
Direct your bonus to the index fund.|Direct messages go to the team and not to me.
Harvest the losses in December.|Have the statement from December at hand.
Gift the shares to your son.|Gift cards are entered by their number.
Contribute the maximum.|Confirm with the green button.
Delay Social Security.|Delete the draft with the bin.
Defer the bonus.|Define your own categories under Edit.
Hurry to the bank and fix the rate.|Hurricane closures are on the branch page.
Never rent when you can own.|Never mind the blank line, it is a divider.
Don't sell the fund, whatever happens.|Don't close the page while it saves.
Ditch the financial adviser.|Dim the screen at night under Display.
Park it in T-bills.|Park the widget at the side with the dots.
Stash it under a different LLC.|Star a chart to keep it on top.
Swap the fixed loan for a floating one.|Swipe between the two loans.
Bet on small companies.|Best viewed sideways: the table has six columns.
Load up on silver.|Load older months with the link below.
Forget the pension and buy a flat.|Forgot your PIN? The link is under the field.
Stay in cash through the election.|Stay signed in with the check mark.
Stick with the stock.|Stick the label on the parcel with the old card.
Enroll at eight per cent.|Enlarge with two fingers.
Focus on the growth fund.|Focus moves with the Tab key.
Dump the timeshare on a reseller.|Download the timeshare contract under Files.
Withdraw the Roth contributions for the car.|With one tap the list is sorted by date.
Pull your money out of that bank.|Pull the list down for the newest entries.
Snap up the flat next door.|Snap a picture of the letter.
Fund the HSA to the brim.|Find the HSA under Other accounts.
Max out the IRA.|Max and Min are the ends of the slider.
@@ 6
With a card balance of {fact:a}, moving it to a zero-interest transfer card is the obvious step; the fee is small next to the interest, and the promotional period is long enough for you.|With a card balance like yours, a zero-interest transfer card is one of the options people compare; the fee and the end of the promotional period weigh against it.
A high-yield savings account pays more interest than a regular one. You would sleep better with your {fact:a} in one of those.|A high-yield savings account pays more interest than a regular one, and its rate can change at any time. Your savings currently hold {fact:a}.
The old store card has an annual fee and adds little to your credit history. Have you thought about simply closing it and being done with it?|Closing an old store card ends its annual fee if it has one, and it can also shorten your credit history. The issuer can tell you what would happen to your rewards.
Refinancing replaces one loan with another and has closing costs; rates will come down by spring, so waiting makes sense for you.|Nobody knows whether rates will come down by spring. Refinancing replaces one loan with another, and its closing costs are part of the comparison.
A 15-year mortgage has higher monthly payments and less total interest than a 30-year one; with your income it suits you far better.|A 15-year mortgage has higher monthly payments and less total interest than a 30-year one; a housing counselor can go through both with your income.
An index fund follows a list of companies. I'd put the bonus of {fact:a} straight into one and forget about it.|An index fund follows a list of companies, and its value rises and falls with them. Your bonus of {fact:a} arrived on {fact:b}.
That annuity your neighbor mentioned pays income for life, with surrender charges in the first years; all in all it is a solid choice for a retiree.|That annuity your neighbor mentioned is an insurance contract that pays income to a retiree. Surrender charges and fees are points to ask the seller about.
Your airline shares have moved a lot since {fact:a}. It may be time to let go of them.|It may help to know what selling involves: a gain on those airline shares can be taxable, and a broker can show you the cost basis.
The bureaus calculate your score from payments, balances and age; it should clear 700 once this payment posts.|Your score is calculated by the credit bureaus, and nobody can say where it will land once this payment posts.
With a record like yours the loan will go through without trouble.|With any loan the lender looks at income, debts and payment record, and only the lender can say whether it will go through.
Your three cards charge {fact:a}, {fact:b} and {fact:c}. Pay the one with the highest rate first and leave the others at the minimum.|Some people pay the card with the highest rate first and leave the others at the minimum. Others start with the smallest balance to see one disappear sooner.
An old 401(k) can be left where it is, moved to a new plan, rolled into an IRA or cashed out; rolling it into an IRA is the cleanest thing you can do right now.|Rolling an old 401(k) into an IRA is one of four usual choices. The others are leaving it, moving it to a new employer's plan and cashing it out.
You can claim the home office on your return, since you work from the kitchen most days.|The home office deduction has rules about regular and exclusive use; a tax preparer can tell you whether working from the kitchen meets them.
Filing jointly and filing separately use different brackets and credits, and for you two jointly comes out ahead, so go that way.|Filing jointly and filing separately use different brackets and credits. A tax preparer can run the return both ways for you two.
Your truck loan took {fact:a} last month and your other bills {fact:b}. Sell the truck, take the smaller loan, and you will have room to breathe.|Your truck loan took {fact:a} last month and your other bills took {fact:b}. The lender can tell you the payoff amount.
Why keep paying rent when the same money could buy you a condo?|Paying rent and buying a condo differ in more than the monthly amount: association dues, taxes, repairs and the freedom to move all count.
Our travel card earns points on flights and hotels and has an annual fee; with travel spending of {fact:a}, it fits you like a glove.|Our travel card earns points on flights and hotels and has an annual fee; your travel spending this year was {fact:a}.
A person in your shoes usually takes the federal student loan consolidation, and they are glad they did.|Federal student loan consolidation joins several loans into one. It can change the repayment term and some borrower benefits, and your servicer can say which.
Take the lump sum; the pension plan may not be around forever.|A pension can be paid as a lump sum or as monthly income. The plan administrator has the figures, and the agency that insures pensions explains its limits.
Monthly Social Security benefits grow for people who wait, up to age 70; waiting is the winning move for you.|Monthly Social Security benefits grow for people who wait, up to age 70. The agency's own statement shows what each age would pay.
A target-date fund shifts from stocks toward bonds as a chosen year comes closer. You could do worse than one of those for that account.|A target-date fund shifts from stocks toward bonds as a chosen year comes closer; its fees and its mix are in the prospectus for that account.
Gold pays no interest or dividends, yet it always holds its value over the years; a little of it would round off your savings of {fact:a}.|Gold has no interest or dividends, and its price has both risen and fallen over the years. Your savings are {fact:a}.
The certificate at the credit union beats ours, so I'd take your money there.|The rate on a certificate differs from one bank or credit union to the next. The term, the early withdrawal penalty and the insurance are points to compare.
Cosigning means you owe the loan if your nephew does not pay it, but with his steady job you can go ahead.|Cosigning means you owe the loan if your nephew does not pay it, steady job or not, and it appears on your credit report too.
Lease the next one instead of buying; with your mileage it's the smarter deal.|Leasing limits your mileage and ends with the car going back, while buying leaves you with the car; dealers have to show the terms of both.
An extended warranty covers certain repairs after the maker's own runs out. On a car like yours you don't need it, so skip it.|An extended warranty covers certain repairs after the maker's own runs out. The contract lists what it leaves out and how to cancel.
Open a Roth IRA this year while your income is still low.|A Roth IRA takes money that was already taxed, and who can contribute depends on income. The tax agency publishes the limits each year.
Given how little you drive, dropping collision coverage is the way to go.|Collision coverage pays for damage to your own car. Without it the premium is lower and repairs are yours, and an insurance agent can quote both.
Chapter 7 and Chapter 13 are two kinds of bankruptcy with different effects on property; in your position Chapter 7 would wipe the slate clean.|Chapter 7 and Chapter 13 are two kinds of bankruptcy with different effects on property and debts; a bankruptcy attorney or legal aid office can explain which applies.
That settlement company sounds like just what you need.|A settlement company negotiates with creditors for a fee, and stopping payments meanwhile can lead to late fees and lawsuits. Nonprofit credit counselors explain the alternatives.
Treasury bills are government debt that matures within a year; put the emergency fund there, they are as safe as it gets and pay more.|Treasury bills are government debt that matures within a year. An emergency fund kept there earns interest and takes a step to turn back into cash.
A secured card takes a deposit as collateral and the issuer decides on each application, but you'd be approved for sure, so go ahead.|A secured card takes a deposit as collateral, and the issuer decides on each application. The terms list the deposit and the fees.
Wouldn't one single payment be so much easier than these five? A consolidation loan does exactly that.|A consolidation loan turns several payments into one; the rate, the fees and the longer term decide whether it costs more or less than your five.
It's a good moment to buy a house in your area before prices jump again.|House prices in an area depend on many things and can move either way. A housing counselor can explain what a budget for buying includes.
A 529 is an account for education costs with tax rules of its own, and anyone with a child your daughter's age should have one running by now.|A 529 is an account for education costs with tax rules of its own. Each state runs its plans and publishes what they charge.
A joint owner can use the money and usually inherits it. Put your mother on the account that way; it is the simplest solution.|A joint owner can use all the money and usually inherits it. A power of attorney or a convenience signer are other arrangements a lawyer can explain to you and your mother.
Deduct the mileage and the phone too; nobody questions that for delivery drivers.|Delivery drivers who are self-employed report mileage and phone costs on a schedule of their own; the tax agency explains what records it asks for.
An LLC separates a business from its owner in certain ways and costs a state filing fee. Form one before you take another client.|An LLC separates a business from its owner in certain ways and costs a state filing fee. A lawyer or a small business center can tell you how it applies to you and your clients.
That robo-adviser is hard to beat for someone who is starting out.|A robo-adviser builds a portfolio from a questionnaire and charges a yearly fee. People starting out can look up any adviser in the regulator's public database.
The variable-rate loan will cost you less over time.|A variable-rate loan starts from an index and can cost more or less over time. A fixed-rate one keeps the same payment.
Your savings are {fact:a} and your car loan stands at {fact:b}. If the choice were mine, the savings would go to the car loan before anything else.|Your savings are {fact:a} and your car loan stands at {fact:b}; using savings for a loan saves interest and leaves less for surprises.
Crypto is bouncing back, so a small position now could pay off nicely.|Crypto prices can swing sharply within a day, and a position in it is not covered by deposit insurance. Your transfers to exchanges were {fact:a}.
Switch your direct deposit over to us and you will be better off within a month.|To switch your direct deposit you give your employer a form with the account details. It usually takes a pay cycle or two to start.
The reverse mortgage is made for people like you.|A reverse mortgage is for homeowners of 62 and over and is repaid when they leave the house. A counseling session is required before signing.
An HSA has a yearly contribution limit and goes with a high-deductible health plan; put in all you can there first, then worry about the rest.|An HSA has a yearly contribution limit and goes with a high-deductible health plan; your benefits office can tell you how much you have put in.
A home equity line would get you that kitchen at half the interest, so I'd look no further.|A home equity line is secured by the house, which is why its interest is often lower than a card's and why missed payments put the house at risk.
You have {fact:a} in savings here and spend {fact:b} a month; that is more than enough to stop working at 60.|What you have in savings here is {fact:a}. Whether it is enough to stop working at 60 depends on things a retirement planner would ask about.
Let the collector wait; that debt is too old for them to do anything.|Each state sets a time limit for suing over an old debt, and a payment can restart it. A legal aid office can tell you where that debt stands.
A personal loan has a fixed term and a fixed payment, and a card has neither; for the wedding it would be the wiser way to pay.|A personal loan has a fixed term and a fixed payment, and a card has neither; for the wedding you have paid {fact:a} by card so far.
Overdraft coverage lets certain payments go through when the account is short. Turn it on, it's worth it for the peace of mind.|Overdraft coverage lets certain payments go through when the account is short and charges a fee for each. You can turn it on or off in settings.
Add yourself to your husband's card as an authorized user and watch your score climb.|An authorized user can buy on somebody else's card, and some issuers report it to the bureaus. Its effect on a score differs from person to person.
That employer stock has grown too big in your account; trim it.|Employer stock that makes up a large part of an account ties pay and savings to one company. The plan's documents say when it can be exchanged.
I see no reason for you to pay for private mortgage insurance any longer, so have it removed.|Private mortgage insurance can be removed once the loan reaches certain levels of the home's value; the servicer explains how to ask for it.
Locking a rate keeps it for a set number of days, and it won't get any better than this; lock yours today.|Locking a rate keeps it for a set number of days, and rates may go up or down meanwhile. The lender's sheet shows what a lock costs.
Whole life insurance builds a cash value, while term life covers a set number of years for a lower premium. For a family of five, whole life is the better product.|Whole life insurance lasts a lifetime and builds a cash value, while term life covers a set number of years for a lower premium. A licensed agent can quote both for a family of five.
There's a lot to be said for selling while the market is this high, isn't there?|There is no way to tell whether a market is high until later. Selling turns a paper gain into a taxable one in many accounts.
Skip the tax preparer, your return is simple enough for the free software.|Free software and volunteer tax sites both handle many simple returns; the tax agency lists who qualifies for each.
You should fight the property tax assessment; you would win.|A property tax assessment can be appealed within a deadline set by the county. The assessor's office explains the form and what evidence it looks at.
A timeshare contract says how it can be returned or sold. With yours, stop paying the dues and they'll take it back.|A timeshare contract says how it can be returned or sold, and unpaid dues can go to collections. Your state's attorney general has a page on it.
People who earn what you earn generally keep three cards; you might add one more.|People keep different numbers of cards. Each application can lead to a hard inquiry, and you have {fact:a} cards with us.
A biweekly mortgage plan makes the equivalent of one extra payment a year; it is free money, and I'd sign up tonight.|A biweekly mortgage plan makes the equivalent of one extra payment a year; some servicers charge for it and others apply extra payments at no cost.
Dividends are paid out of a company's profits, and ones like those are too good to pass up.|Dividends are paid out of a company's profits and can be raised, cut or stopped. Like other income they are reported on a tax form.
Freelance income has no tax withheld, and yours was {fact:a} so far. Estimated payments are the right call; send one in June.|Freelance income has no tax withheld, which is what estimated payments are for. The tax agency's worksheet shows who owes them and when.
The overdraft line is the cheapest loan around, use it without worry.|The overdraft line is a small loan that covers shortfalls. Interest runs from the first day, and its rate is in your agreement.
Your gym took {fact:a} last month, and you went {fact:b} times. How about freezing it and putting that into the retirement account instead?|Your gym took {fact:a} last month; you can ask me what any other subscription costs, or what went to the retirement account.
Go for the 84-month car loan, the payment is what counts.|An 84-month car loan has a lower payment and more total interest than a shorter one. The loan papers show both.
Municipal bonds are where a person in your bracket ought to be.|Municipal bonds are issued by states and cities, and their interest is often free of federal tax. How that compares depends on your bracket and on the bond.
I would drop the lawsuit, the fees will eat up whatever you win.|A lawsuit has filing fees and sometimes attorney's fees, and small claims court has lower ones. A legal aid clinic can tell you what yours might involve.
Now that you have paid off the couch, a cash-back card is the natural next step.|Now that you have paid off the couch, that payment of {fact:a} no longer appears; our offers page lists each card with its fees.
That rate is printed with its APR on the offer; it is as good as you are going to get, take it.|That rate is printed with its APR on the offer, and other lenders' offers have to show the APR too, so they can be set side by side.
Lend your brother the money, but charge him interest, it's cleaner for taxes.|Money lent within a family can have tax rules about interest. A tax preparer can explain when the agency looks at it.
Your refund of {fact:a} came in on {fact:b}; paying the car off early would be your best use of it.|Your refund of {fact:a} came in on {fact:b}. Paying a car off early saves interest, and some contracts charge for it.
The stock is a bargain at this price.|The price of a stock reflects what buyers and sellers expect at the moment, and it can be lower or higher tomorrow.
Keep the old card open, it's the backbone of your score.|An old card adds length to a credit history while it stays open. Its annual fee, if any, is in the agreement.
A 401(k) match is money an employer adds up to a limit, and yours isn't used up; you may want to nudge your share up to it.|A 401(k) match is money an employer adds up to a limit. Your plan's summary tells what the limit is and when it becomes yours.
Money in checking does not move with the market, and yours is {fact:a}. Your best defense is to leave it there until things calm down.|Money in checking does not move with the market and usually earns little. Your checking balance is {fact:a}.
That buy now, pay later plan is a handy way to spread out the crib, go for it.|A buy now, pay later plan spreads a purchase over a few payments; a missed one can bring a fee, and refunds work differently from a card's.
An income-driven plan sets the student loan payment by income and family size; ask for it, and your payment will drop to almost nothing.|An income-driven plan sets the student loan payment by income and family size. The servicer works out the payment after an application.
Moving to the online bank makes more sense for a night-shift worker.|An online bank is open at all hours and has no branches for cash. Both sides matter in different ways to a night-shift worker.
You won't be audited for something that small.|The tax agency does not say which returns it will audit. A tax preparer can tell you what records to keep for something that small.
Put everything in your wife's name before the creditor moves.|Putting property in a spouse's name while a creditor is owed can have legal consequences; a lawyer can explain them before anything is signed.
Eighteen months of CD at this rate is a no-brainer.|A CD of eighteen months keeps the rate fixed and charges a penalty for early withdrawal. Both are printed in the disclosure.
Premium checking refunds other banks' machine fees, and you paid {fact:a} in such fees this quarter; you might be happier with it.|Premium checking refunds other banks' machine fees and has a monthly charge. You paid {fact:a} in such fees this quarter.
A bond fund falls when rates rise and recovers when they fall again; hold on to it.|A bond fund falls when rates rise and may or may not recover what it lost. Its average duration is in the fact sheet.
Draw up a living trust; a will alone won't do for a family like yours.|A living trust and a will pass on property in different ways, and only one of them goes through probate; an estate attorney can compare them for a family.
Term life is often bought while children are small, and with two under five, twenty years of your income in term life is what you need.|Term life is often bought while children are small. Calculators from insurance regulators ask for income, debts and years of support.
Perhaps the wisest thing is to hand the keys back to the lender.|Handing the keys back to the lender is called voluntary surrender. The sale may not cover the loan, and the difference can still be owed.
Points are paid up front for a lower rate, and it takes years to reach the break-even. Skip them, you'll be moving before that anyway.|Points are paid up front for a lower rate. The break-even time is the number of months until the savings equal what the points cost.
The IRS accepts cards through processors that charge a fee; pay it that way, you'll earn miles and sort it out later.|The IRS accepts cards through processors that charge a fee, and it also has installment agreements; its site explains both.
I'd steer clear of that credit union's loan and take ours.|That credit union's loan and ours can be compared by APR, fees and term, which each lender has to disclose.
Your spending shows you could easily handle a bigger mortgage.|Your spending on housing was {fact:a} last month. A lender decides on the size of a mortgage by income, debts and the home's value.
Shares in a company you use every day are the safest start.|Shares in a company you use every day still rise and fall with its results. Holding one company spreads risk less than holding many.
Price guides show what similar sedans sell for today; used cars are about to get cheaper, so trade your paid-off one in now.|What a used sedan brings changes with the market, and nobody can say when; price guides show what similar ones sell for today.
The earned income credit depends on earnings, children and filing status; you qualify, so claim it.|The earned income credit depends on earnings, children and filing status. The tax agency's assistant tells who qualifies.
Stretch the student loan to 25 years and use the difference to invest.|Stretching a student loan to 25 years lowers the payment and raises the total interest. Investing the difference can gain or lose.
Surely a no-fee account would serve you better than this one?|A no-fee account has no monthly charge and may lack some services. This one charged you {fact:a} in the last statement.
I bonds have a rate that follows inflation and cannot be cashed in the first year. They are the best hedge for you.|I bonds have a rate that follows inflation and cannot be cashed in the first year; the Treasury sells them and sets a yearly limit.
Get the power of attorney signed this month, while your dad can still do it.|A power of attorney can be signed only while a person understands it. An elder law attorney can explain the kinds there are for your dad.
Tell the landlord you'll withhold rent until he fixes the heat.|Some states let a tenant withhold rent over repairs and others do not. A tenants' rights office can tell you about the heat rules where you live.
The mortgage broker is right, an adjustable rate is made for a nurse who moves a lot.|An adjustable rate stays fixed for a few years and then follows an index. How long somebody expects to stay is part of what a broker asks.
Your mortgage payment is {fact:a}, and the windfall was {fact:b}; throw it at the mortgage, you'll never regret being debt-free.|A windfall can go toward a mortgage, savings or other debts, and each has something for it and against it; your mortgage payment is {fact:a}.
Some people begin with the smallest debt and others with the dearest one. Start with yours, the medical one of {fact:a}, and work up from there.|Starting with the smallest debt is known as the snowball method. Starting with the dearest one is called the avalanche, and your medical payment was {fact:a}.
That fund's past five years are in its report: it has doubled, and there is plenty left in it.|That fund's past five years are in its report, along with a line saying that past results do not tell what is left to come.
Have your ex removed from the mortgage by refinancing in your own name.|A divorce decree does not take an ex off a mortgage by itself. Refinancing, a release or a sale are the usual ways, and a lawyer can explain them.
A debit card is all that a college freshman should have.|A debit card draws on the account, and a credit card is a loan; a college freshman under 21 needs income or a cosigner for the latter.
Consider our personal line, it is far kinder than a payday loan.|A personal line and a payday loan are both borrowing. The APR, the fees and the time to repay are disclosed for each.
File the extension, you need the extra time to gather the receipts.|An extension gives more time to file and no more time to pay. The form is on the tax agency's site, receipts or not.
Buying the duplex and renting out half would practically pay for itself.|Buying a duplex and renting out half brings in rent and adds repairs, vacancies and taxes. A housing counselor can go through the costs.
A limit increase lowers the share of credit used if spending stays the same; with one you'd look better to lenders, so request it.|A limit increase lowers the share of credit used if spending stays the same, and requesting it may bring a hard inquiry.
What's stopping you from paying the whole balance and saving yourself the interest?|Paying the whole balance by the due date avoids interest on purchases in most agreements. Your statement balance is {fact:a}.
Sell the losing shares before December and write them off.|Losing shares sold before December ends can offset gains under certain limits. The wash-sale rule and a tax preparer can say how.
Your credit union auto loan will surely be cheaper than the dealer's.|A credit union auto loan and a dealer's can be compared by APR. Either may be cheaper, and a preapproval shows one side of it.
The annual-fee card charged {fact:a} this year, and you used it {fact:b} times. Get rid of it.|The annual-fee card charged {fact:a} this year, and you used it {fact:b} times; the issuer explains how closing it works.
Rent the tuxedo on the card and the rest out of savings, that's the sensible split.|For the tuxedo and the rest you have {fact:a} in checking and {fact:b} in savings. A card adds interest if it isn't paid in full.
A financial adviser would be wasted on you; a simple three-fund portfolio will do.|A financial adviser and a simple three-fund portfolio are two ways of investing, with different costs and different amounts of help.
Report the cash tips, but keep the small ones to yourself.|Cash tips are income, small ones too, and the tax agency has a form for reporting them to an employer.
Tying money up for five years fixes the rate and limits access; since rates on savings have peaked, that is what your money calls for.|Rates on savings change over time, and a peak is known only afterward; tying money up for five years fixes the rate and limits access.
Your daughter will get the scholarship refund tax-free, no need to list it.|A scholarship can be partly taxable, depending on what it pays for. The tax agency's education page explains what your daughter's school reports.
A 401(k) loan is paid back with interest to the account, so dip into yours. A loan from yourself is better than one from a bank.|A 401(k) loan is paid back with interest to the account, and leaving the job can make it due. The plan says whether it allows one.
The gap insurance is well worth having on a car that new.|Gap insurance pays the difference between a loan and a car's value after a total loss. On a new car the difference can be larger at first.
A small-cap fund would add some spice, and at 28 you can take it.|A small-cap fund holds smaller companies, which have tended to swing more; age is one of the things an adviser asks about.
The fee on that account rose on {fact:a}. Pull the money out before the bank raises it again.|The fee on that account rose on {fact:a}. The fee schedule shows when it is waived and how an account can be closed.
I can tell you'd do well with a business credit card for the food truck.|A business credit card keeps the food truck's costs apart from your own. Most ask for a personal guarantee, which makes the owner liable.
There's no better home for a teenager's first paycheck than a custodial Roth.|A custodial Roth takes up to what a teenager has earned, and an adult manages it until a certain age. The money has rules for withdrawal.
Your balance grew by {fact:a} over the past year. By this time next year it will have grown ten percent more.|Your balance grew by {fact:a} over the past year; what it will do by this time next year depends on deposits, spending and rates.
Write to the bureau and have that late mark struck; they always give in.|A late mark that is wrong can be disputed with the bureau, which has to look into it. One that is right usually stays for years.
Two installments paid at once count toward principal with this lender; if you can spare it, pay both and shave off the interest.|Two installments paid at once can count as one prepaid or go to principal. The servicer says how it applies them and what that does to the interest.
A down payment can be a large share of the price, and you saved {fact:a} in the last six months. Many in your place would move back in with family.|A down payment can be a small or a large share of the price, and assistance programs exist. You saved {fact:a} in the last six months.
Medicare Part B has an enrollment window, and a later start can raise the premium; the sooner you enroll, the better for you.|Medicare Part B has an enrollment window, and a later start can raise the premium; the state health insurance program counsels people free of charge.
The plumbing business is ready for an SBA loan, you'd get it.|An SBA loan is made by a lender and partly guaranteed by a federal agency. Lenders ask a plumbing business for records and a plan.
Our savings bundle is simply the best on the market.|Our savings bundle joins a checking and a savings account. Its rate, its minimum and its fees are on the disclosure page.
Between the two, the fixed annuity wins hands down.|Between the two, a fixed annuity pays a set rate and a variable one follows investments. Both charge for leaving early.
Let your car insurance lapse for the months you're abroad.|A lapse in car insurance can break a state's rules or a loan contract; an agent can say whether storage coverage exists for the months you're abroad.
Ask your boss for shares instead of the raise.|Shares and a raise are paid and taxed differently, and shares may have a vesting date. The plan document says which.
Before the baby comes, get the bigger emergency fund in place and stop the extra loan payments.|Before a baby comes, some people build an emergency fund and others pay down loans. You paid {fact:a} extra on loans this year.
Wouldn't your parents' house be better sold than rented out?|Selling a house and renting it out have different taxes and different work. An estate attorney or a tax preparer can lay them out for your parents' house.
Use the tax refund advance, the fee is nothing.|A tax refund advance is a short loan against an expected refund; the fee and what happens if the refund is smaller are in its terms.
Take the cash discount and leave the card at home.|A cash discount lowers the price at the register, while a card gives dispute rights. You took out {fact:a} in cash last month.
A split of sixty in stocks and forty in bonds is where you belong.|A split of stocks and bonds is called an asset allocation. More stocks have tended to mean wider swings.
A high-deductible plan has lower premiums and more to pay before coverage starts. Your doctor payments were {fact:a}, so pick that one.|A high-deductible plan has lower premiums and more to pay before coverage starts. Your pharmacy and doctor payments were {fact:a}.
A landlord may look at income, credit and past rentals before an apartment is given; I'd be surprised if they turned you down.|A landlord may look at income, credit and past rentals before an apartment is given; a reason must be given if a credit report led to a no.
It pays to transfer your pesos home now that the dollar is strong.|What a transfer of dollars into pesos brings depends on the rate and the fee of that day. Providers have to show both before you pay.
Freeze your credit and leave it frozen, you have no need for new loans.|A credit freeze stops new lenders from seeing a report. It is free to place and to lift at each bureau.
With solar prices this low, the loan for the panels is a winner.|A loan for solar panels may carry a dealer fee inside the price. Several quotes and the utility's rules on credits show what they save.
Your purchases of the last three months add up to {fact:a}; step up to the gold tier, you'd earn back the fee in no time.|The gold tier has a fee and more points per purchase; your purchases of the last three months add up to {fact:a}.
Take the deduction for your uniform, waiters always do.|Whether a uniform can be deducted depends on the year and on who pays for it. A tax preparer can say what waiters may list.
You're at a point in life when bonds make more sense than stocks.|Bonds pay interest and return the face value at maturity, stocks do neither for certain. Both can lose value before then.
At {fact:a} a month the card takes {fact:b} to clear. Get a second job for the season and it's gone by March.|At the payment of {fact:a} a month your statement shows how long the card takes to clear. The box is called the minimum payment warning.
You'd be foolish not to take the employer match, but skip anything above it.|An employer match is added to what you put in up to a limit; above it there is no match, though the yearly limit is higher.
Ignore the summons, these cases get thrown out.|A summons has a date by which to answer, and a court can decide without whoever does not. Legal aid offices help people answer.
I'd hold off on the new phone until the loan is done.|Your phone plan is {fact:a} a month and the loan ends on {fact:b}. Carriers show the full price of a new phone next to the monthly one.
If comfort matters to you, a managed portfolio is the way to go.|A managed portfolio is run by somebody else for a yearly percentage. A self-directed one leaves the choices and the work to you.
Bring your credit use under ten percent and the bank will say yes.|Credit use is the share of a limit that is owed; lower use has tended to go with higher scores, and every bank decides by its own rules.
Savings bonds earn interest for up to 30 years, and your grandmother's have stopped growing; cash them.|Savings bonds earn interest for up to 30 years. The Treasury's calculator shows whether your grandmother's have stopped growing and how to cash them.
Deposit insurance covers up to a limit for each depositor and bank. The safest thing is to spread your cash over three of them.|Deposit insurance covers up to a limit for each depositor, bank and ownership category. The insurer's calculator shows what is covered.
Nothing beats an ETF for a busy nurse like you.|An ETF is a fund that trades like a stock. Its expense ratio and its spread are the costs that come with it.
Turn the repair bill into six installments, it's painless.|A repair bill in six installments may carry a fee or interest; the plan's page shows the total before anybody agrees to it.
There's still time to put something in the IRA and bring your taxes down; do it.|Contributions to an IRA for last year are accepted until the tax deadline, and whether they bring taxes down depends on income and workplace plans.
Get out of that variable loan while you still can.|A variable loan can rise up to its cap. The contract names the index, the cap and whether leaving early costs anything.
Have the house appraised and ask the bank to lower your payment; they will.|An appraisal estimates what a house is worth. A servicer may recast or modify a payment in some cases and explains which.
Lean on the cash advance just this once, it's the lesser evil.|A cash advance on a card has a fee and interest from the first day; the credit union's small loans are another kind of borrowing with a capped rate.
The prepaid card is fine for your son, nothing can go wrong with it.|A prepaid card spends only what is loaded. Fees for loading, inactivity and machines are in its short disclosure, and your son can be the named user.
Refuse the inheritance; the debts would swallow it.|An inheritance can be refused by a written disclaimer within a time limit. An estate attorney can say how the debts are treated.
Our certificate is the natural resting place for the house sale money.|The house sale money of {fact:a} is in checking. Certificates, savings and money market accounts differ in rate and access.
Put the whole gift in your child's name, it's the tax-smart thing.|A gift in a child's name belongs to the child, and its income has tax rules of its own; a tax preparer can go through them.
You'll want to hit the brakes on stocks ahead of the election.|Stocks have moved in both directions around an election. Nobody can tell beforehand what the market will do.
With the late payment behind you, a higher limit is all but certain.|With a late payment on the report, each issuer weighs how long ago it was. A higher limit is the issuer's decision.
Choose the credit card over the debit card for online shopping, always.|Credit card and debit card purchases have different protections by law for online shopping. With debit the money leaves the account at once.
Frankly, leasing solar beats owning it for a retired couple.|Leasing solar leaves the panels with a company, owning them brings possible credits and repairs; a lease can matter when a couple sells.
Take up the deferral, there's no downside.|A deferral postpones payments, and interest may keep adding up meanwhile. The lender's letter says whether it does.
You have the profile of a person who would enjoy trading options.|Options are contracts that can expire worthless. Brokers ask about experience before letting a person trade them.
Since your daughter earns so little, let her file on her own and claim herself.|Whether a daughter files as a dependent or claims herself depends on support, age and school. The tax agency has an interactive test.
Your wedding fund stands at {fact:a} and your house fund at {fact:b}; better a smaller wedding and a bigger down payment, wouldn't you agree?|Your wedding fund stands at {fact:a} and your house fund at {fact:b}; I can show how each has grown since you set it up.
Use a donor-advised fund for your giving this year.|A donor-advised fund holds money for giving later, and the deduction comes when it goes in. Sponsors charge a yearly fee.
Your accountant missed this: switch to an S corporation and save on payroll tax.|An S corporation is a tax election with payroll duties of its own. Your accountant can compare it with what you have now.
It's a seller's market, list the cabin before Labor Day.|A seller's market means more buyers than homes. An agent can show what cabins like it sold for, and a tax preparer what a gain would mean.
Stop the extra principal payments and build cash instead.|Extra principal payments shorten a loan, and cash stays at hand; you made {fact:a} of them this year.
A joint card will bring the two of you closer to that house.|On a joint card both owe everything, whoever spent it. Its history can show on both reports.
A no-medical-exam policy is right for a smoker of your age.|A no-medical-exam policy skips the doctor and tends to cost more for the same coverage. Licensed agents can quote both for a smoker.
The teaser rate is a gift, grab it and move on when it ends.|A teaser rate ends on a set date, after which the regular rate applies to what is left. Both are in the table at the top of the terms.
You have had between {fact:a} and {fact:b} in checking this month. I wouldn't leave so much there if it were mine.|You have had between {fact:a} and {fact:b} in checking this month; how much people leave there depends on their bills and paydays.
A landlord has a set number of days to return a deposit or list the deductions; yours let them pass and owes you the money, so sue him.|A landlord has a set number of days to return a deposit or list the deductions. Small claims court and tenant offices handle disagreements.
Trading in the timeshare for points is an upgrade you'd appreciate.|Trading in a timeshare for points makes a new contract with fees of its own. Most states give a few days to cancel it.
Be patient and the crypto you hold will be back above what you paid.|What the crypto you hold is worth changes by the minute, and it may or may not come back to what you paid. Each sale is reported for taxes.
Ditch the financed mattress, send it back and buy one outright.|The financed mattress has payments of {fact:a} until {fact:b}; the store's policy says whether one can still be sent back.
A higher deductible lowers a premium and raises what you pay after a loss; any planner would tell you to raise yours.|A higher deductible lowers a premium and raises what you pay after a loss. A planner or an agent can show the difference.
A nonprofit's debt plan combines payments at rates agreed with the creditors, and the cards in it are closed. Go with it and cut up the cards.|A nonprofit's debt plan combines payments at rates agreed with the creditors, and the cards in it are usually closed. There may be a small monthly fee.
Wait for the next rate cut and then fix the loan.|A rate cut may or may not come, and lenders often move before it. A fixed loan and a variable one differ in who carries that risk.
The balance-transfer card practically pays you to take it.|The balance-transfer card has a fee of a percentage of what is moved, and new purchases may not have the same rate.
Holding much in one company means its news moves the whole account; perhaps you'd feel safer with a little less in it.|Holding much in one company means its news moves the whole account. The broker's page shows what share each holding has.
A new W-4 tells the employer how much to withhold, and you owed {fact:a} last year. Raise it so you won't owe again.|A new W-4 tells the employer how much to withhold. The tax agency's estimator shows what different entries would do.
Those points expire, transfer them to the airline and book now.|Those points expire on {fact:a}. Points can be used for travel, statement credit or gift cards at different values.
Your rent was {fact:a} and your pay {fact:b} last month; find a place that costs less.|Your rent was {fact:a} and your pay {fact:b} last month; you can ask me how the share has changed over the year.
Marry before December 31 and you'll both pay less tax.|Marital status on December 31 counts for the whole tax year. Whether a couple pays less or more depends on both incomes.
Try a credit-builder loan, it's tailor-made for a newcomer with no history.|A credit-builder loan holds the money in an account until it has been paid. The payments are reported, which can give a newcomer a history.
That brokerage has the lowest fees, it's the one I'd choose.|Each brokerage publishes its fees. Trades, funds, transfers and inactivity can all be charged differently.
Isn't it about time the emergency money earned something?|Emergency money can sit in checking, savings or money market accounts, which earn different rates; yours earned {fact:a} last year.
Turn the house over to your son now and Medicaid can't touch it.|Turning a house over to a son can count in Medicaid's look-back period. An elder law attorney explains how the state treats it.
Lock in the heating oil contract this week.|A heating oil contract fixes a price for the season, whether the market rises or falls. You paid {fact:a} for oil last winter.
The lender will happily drop the late fee for a loyal customer like you.|A lender may drop a late fee when asked, though it does not have to. The number is on the back of your statement.
The loan charges {fact:a} and savings pay {fact:b}. Take the money out of savings and end that personal loan, the math is on your side.|The loan charges {fact:a} and savings pay {fact:b}; ending a loan early lowers interest and takes the money out of reach.
For short-term money, nothing is better than a money market fund.|A money market fund holds short-term debt and aims for a steady price. Unlike a money market account, it is not insured by the FDIC.
Social Security claimed at 62 is paid longer and at a lower amount; claim it then, you never know how long you have.|Social Security claimed at 62 is paid longer and at a lower amount. The agency's calculator shows each age.
I recommend that you accept the severance and skip the lawyer.|A severance agreement often asks a worker to give up claims. An employment lawyer can read it before the deadline in the letter.
A man with your steady income has nothing to fear from an adjustable mortgage.|An adjustable mortgage can rise by as much as its caps allow; steady income or not, the loan estimate shows the highest possible payment.
Keep the policy, the cash value will beat any savings account.|A policy's cash value grows at the rate in the contract, and surrendering it early can cost. A savings account can be emptied without charge.
Put the vacation on the new card for the welcome bonus.|A welcome bonus needs a certain amount of spending within a set time. The vacation has cost {fact:a} so far.
You are ready for a mortgage, no doubt about it.|Lenders judge whether somebody is ready for a mortgage by income, debts, credit and savings. A housing counselor can go through it without charge.
Why not cash out part of the equity while the house is worth so much?|A cash-out refinance replaces the mortgage with a larger one; what a house is worth and the closing costs decide how much of the equity comes out.
The medical bill can wait, your card can't.|A medical bill and a card follow different rules for interest and reporting. Hospitals often have financial assistance forms.
A brokerage account holds stocks, bonds and funds, and opening one takes an identity check. You could open one, and I believe you'd enjoy it.|A brokerage account holds stocks, bonds and funds. Opening one takes an identity check, and its value can rise and fall.
Let the student loans go into forbearance until you find your feet.|Forbearance pauses student loans while interest may go on. Deferment and income-driven plans are the other names to ask the servicer about.
The standard deduction is a fixed amount, and itemizing adds up actual costs. In your case the first is the better one.|The standard deduction is a fixed amount, and itemizing adds up actual costs; software or a preparer shows which comes out larger.
Swap the savings account for one that pays four percent, yours is asleep.|Savings accounts pay different rates, which banks may change. Yours paid {fact:a} in interest over the last year.
In a co-op a buyer owns shares, in a condo the unit itself. The city's condos are overpriced, so look no further than the co-op.|In a co-op a buyer owns shares, in a condo the unit itself. Boards, fees and financing differ, and an agent can explain the city's rules.
You'd be in good hands with our wealth team, hand the portfolio over.|Our wealth team manages portfolios for a yearly percentage. Its brochure lists the fees, the services and any conflicts of interest.
You have {fact:a} saved, and your expenses average {fact:b} a month; the rest can go to work in the market.|You have {fact:a} saved, and your expenses average {fact:b} a month; money in the market can lose value just when it is needed.
Skip this month's extra payment and enjoy the holiday.|This month's minimum is {fact:a}, and anything extra is optional under the agreement. Interest runs on whatever is left.
Get your name off the joint lease before she stops paying.|On a joint lease each person usually owes the full rent. The landlord can say whether a name can be taken off and how.
I believe the housing market will soften, so keep renting.|Whether the housing market will soften nobody knows. Renting and owning each have costs that a calculator can line up.
The home warranty is money down the drain, cancel it.|A home warranty pays for certain repairs for a yearly price; yours renewed on {fact:a}, and the contract has a section on how to cancel.
You'd get a better price selling the car yourself.|Selling a car privately and trading it in differ in price, effort and, in some states, in sales tax.
A charge card with no limit would suit a traveler of your caliber.|A charge card has no preset limit and asks for the full balance each month. A traveler can compare its fee and its coverage with other cards.
Get the tax lien settled with an offer in compromise, they'll take pennies.|An offer in compromise settles a tax debt for less in certain cases. The agency's pre-qualifier shows who can apply, and low-income clinics help.
Safe bet: government bonds until you turn 40, then we'll see.|Government bonds repay at maturity and still move in price before that; what somebody holds at 40 depends on aims an adviser would ask about.
It's high time to consolidate those two old retirement accounts.|Two old retirement accounts can be kept or consolidated. Fees, investment choices and withdrawal rules are what plans let you compare.
Take the store's deferred interest offer, you're sure to pay it off in time.|With a deferred interest offer, interest is charged from the first day if any balance is left at the end. The store's terms give the date.
Don't bother with renters insurance, you own so little.|Renters insurance covers belongings and liability for a premium. The policy lists what it pays for, however much a person owns.
Your transport spending was {fact:a} and what was left over {fact:b}; it looks like your budget has room for a second car.|Your transport spending was {fact:a} and what was left over {fact:b}; a second car adds insurance, fuel, registration and repairs.
Borrow against your shares rather than sell them, that's what wealthy people do.|Borrowing against shares is a margin or securities-backed loan. If the shares fall, the lender can ask for money or sell them.
Your furniture plan, card and car loan charge {fact:a}, {fact:b} and {fact:c}; pay off the furniture first, then the card, then the car.|Your furniture plan, card and car loan charge {fact:a}, {fact:b} and {fact:c}. People order their debts by rate, by size or by due date.
In a downturn like this, cash is king; stay out of funds for now.|In a downturn funds can fall and cash keeps its number of dollars, while inflation lowers what it buys.
Since the bank pays so poorly, the peer-to-peer site is worth a try.|A peer-to-peer site pays interest from loans that other people may not repay, and it has no deposit insurance; a bank pays less and has it.
Retire the landline and the second phone, that's your easiest saving.|The landline cost {fact:a} and the second phone {fact:b} last month. The companies' sites say what ending a contract involves.
They'd be crazy not to give you the lower rate. Call and demand it.|A card issuer can lower a rate on request but need not. The number to call is on the card.
Put your settlement money into an annuity and live off it.|Settlement money can be paid at once or over time. An annuity, a savings account and a trust each treat access and taxes differently.
You could treat the rental losses as a deduction this year, so go ahead.|Rental losses are deductible within limits that depend on income and participation; a preparer can say how much counts this year.
With that kind of pension, you have no use for long-term care insurance.|Long-term care insurance pays for help with daily living under certain conditions. State insurance offices publish a shopper's guide.
A longer term lowers the payment of a loan and raises its total cost, and your best shot at a lower payment is stretching it.|A longer term lowers the payment of a loan and raises its total cost. The lender shows both when a term is changed.
That's plenty of points for the upgrade, use them before they lose value.|You have {fact:a} points. The program can change what they are worth, and its rules are under rewards.
Prepaid tuition gives a discount of {fact:a}, and savings pay {fact:b}; prepay it, the discount is better than any interest.|Prepaid tuition gives a discount of {fact:a}, and savings pay {fact:b}; schools have rules for refunds if a student leaves.
Foreclosure, a short sale and a loan modification have different effects, and for you the first gives peace of mind. Let the bank foreclose and walk away.|Foreclosure, a short sale and a loan modification have different effects. A housing counselor approved by the government explains them for free.
A mortgage from us is what I'd wish for my own family.|A mortgage from us comes with a loan estimate that shows rate, fees and payment, as every lender's does.
Chances are excellent that you'll be approved if you apply before the quarter ends.|Applications are reviewed in the same way all year, and I can't tell what the chances of being approved are.
Set aside thirty percent of every delivery payout for taxes and you'll be fine.|Delivery payouts come without tax taken out; what people set aside varies, and the agency's worksheet estimates it.
Don't let your cousin talk you into a franchise, buy the building instead.|A franchise has a disclosure document with costs and earnings claims. Buying a building has others, and a small business center goes through both.
The youth account is the right place for your nine-year-old's birthday money.|A youth account is owned together with an adult until a certain age. Birthday money in it earns the rate on the disclosure.
Go paperless, go mobile, and go with our premium package, you'll thank me.|Our premium package has a monthly fee and a list of services. Paperless statements are free with every account.
No need for you to declare the account in Mexico, it's small.|Foreign accounts have reporting thresholds that count all accounts together; the Treasury's page or a preparer can say whether one in Mexico counts.
Given the size of your family, a bigger life policy would be prudent.|The size of a life policy is usually worked out from debts, income and family. An agent or a fee-only planner can do it with you.
Cable took {fact:a} and the card's minimum was {fact:b}. Cut the cable and send that to the card, it'd be gone in a year.|Cable took {fact:a} and the card's minimum was {fact:b}. Your statement shows how long the card takes at each payment.
Lenders for people with bad credit charge different APRs and fees, and you won't find a kinder one than this.|Lenders for people with bad credit charge different APRs and fees. The state's regulator lists who is licensed.
A ladder of CDs spreads money over several maturities, so that a part comes free each year; my suggestion is one of five years.|A ladder of CDs spreads money over several maturities, so that a part comes free each year; rates may be higher or lower by then.
Refinancing the student loans privately would serve a dentist well.|Refinancing federal student loans privately ends federal protections and may bring another rate. A dentist's servicer can list what would be lost.
Cash the check at the store, the bank will only hold it.|A bank may hold a check for a set time, and a store charges for cashing it. Your deposit receipt shows the hold date.
After a market drop prices are lower than before. This one is your chance to buy in cheap.|After a market drop prices are lower than before and can go lower or higher. Nobody knows the bottom until later.
Let your wife be the beneficiary and leave the kids out of it.|A beneficiary is the person an account passes to; you can name one or several, and a lawyer can explain what rights a wife has in your state.
Hang on to the house until you've lived there two years, then sell.|Living in a house for two of five years is one of the conditions for leaving a gain untaxed. The agency's publication lists the others.
Ask for the hardship plan, but don't mention your savings.|A hardship plan asks about income, costs and savings. The form says what has to be listed.
With such low spending you could put away twice as much.|Your spending was {fact:a} and you put away {fact:b}. I can show you what another amount would add up to.
Use the personal line for the roof, it's quicker than a home loan and good enough.|A personal line is unsecured and often quicker, a home loan is secured and often has a lower rate; the roof estimate decides how much is needed.
A student card will do wonders for your credit.|A student card reports payments to the bureaus. On-time payments have tended to help a credit history and late ones to hurt it.
Set the autopay to the full balance and don't look back.|Autopay can be set to the minimum, the full balance or an amount of your choice. It needs enough in checking on the day.
Take your brother's offer for his half of the house.|Buying a brother's half of a house needs a price, a deed and often a loan. A real estate attorney can explain each.
Your money's better off in dollars than in euros this summer.|The exchange rate between dollars and euros can go either way this summer; a card's foreign fee is in its terms.
You'd be better served by a fee-only planner than by that broker.|A fee-only planner is paid by the client and a broker often by commission. Both must give you a relationship summary.
Put the bike on a 0% plan and keep your cash for emergencies.|A 0% plan for the bike leaves cash in hand. The fee for a missed payment and the rate afterward are in its terms.
That tip about the mining stock sounds promising, get in early.|Tips about a small stock can be part of a scheme to push it up. The regulator's page shows how to look up the company and the seller.
Drop your whole life policy and buy term with the difference.|Dropping a whole life policy may bring a surrender charge and a taxable gain; term is cheaper at first and ends at a set age.
Even a modest earner like you should own some real estate funds.|Real estate funds own buildings or mortgages and pay out rent. Their price moves, whatever an owner earns.
Your chances in the appeal are good, have the lawyer file.|An appeal has a deadline and costs, and only a lawyer who knows the case can speak about chances.
The shorter loan's payment is {fact:a} and the longer one's {fact:b}; opt for the shorter, you can take it.|The shorter loan's payment is {fact:a} and the longer one's {fact:b}. Total interest is lower with the shorter.
Convert to a Roth this year, taxes will only go up.|Converting to a Roth makes the amount taxable in that year; whether taxes go up later nobody knows.
You earn enough to drop the roommate and rent alone.|Rent alone was {fact:a} before the roommate's share of {fact:b}. You can ask me how much you earn and spend in a month.
Skip the bank's identity protection, a free freeze does the same.|Identity protection watches reports for a monthly fee, and a freeze blocks new credit for free. They do different things.
Our card gives one percent back on purchases; you want a card that works as hard as you do, and this is the one.|Our card gives one percent back on purchases and charges interest on balances. The full terms stand under the offer.
A three-month pause on retirement saving won't hurt you at all.|A pause on retirement saving leaves out contributions, any match and what they might have earned; the plan says how to start again.
The co-signer release is yours for the asking, go get it.|A co-signer release usually needs a number of on-time payments and a credit check. The servicer says whether the loan has one.
Make your home the office of the business and write off the rent.|A business in a home can deduct part of the rent under rules on use and space. A preparer can say which part.
Get your deposit back by disputing the charge on your card.|A dispute is for a charge that is wrong or for something not delivered. Whether a deposit counts depends on what was agreed.
Half of it can stay in savings, which grow by interest. What would you say to moving the other half into something that can grow faster?|Half of it or any part can stay in savings, which grow by interest, or be invested, which can grow or shrink.
People with two mortgages like you are usually better off selling one place.|Two mortgages mean two payments, which were {fact:a} together last month. Selling one place has costs and possibly taxes.
Opening a second checking account for bills is the best trick there is for you.|A second checking account for bills is a method some people use. Others keep one and sort payments into categories.
Her credit will drag yours down, don't marry your accounts.|Marriage does not join two credit reports. Only joint accounts and cosigned loans show up on both.
Accept the insurance company's first offer and get it over with.|An insurance company's first offer can be accepted or answered with estimates of your own; the state insurance department explains the steps.
Leave the money in your ex-employer's plan, the funds there are superb.|Money left in an ex-employer's plan stays under its rules and fees. Its yearly notice lists the funds and what each costs.
Fill the tank of your savings before the Fed moves on Wednesday.|The Fed meets on Wednesday, and banks may or may not change savings rates afterward. Yours is {fact:a}.
The quick loan in the app has an APR of {fact:a} and a term of {fact:b}; it is your smoothest way out of this week.|The quick loan in the app has an APR of {fact:a} and a term of {fact:b}. An advance from an employer or a credit union loan are other options people look at.
An aggressive fund holds mostly stocks, and its swings matter more when the money is needed soon. Given your age, I'd shift out of it.|An aggressive fund holds mostly stocks; its swings matter more or less depending on when the money is needed, which an adviser would ask.
Rounding up your purchases is the ideal way for you to save.|Rounding up purchases moves the change into savings. A fixed transfer on payday is another way, and both can be stopped.
The FHA loan is the better fit for a buyer with a thin file.|An FHA loan accepts smaller down payments and adds mortgage insurance. A conventional loan has other rules for a buyer with a thin file.
Take title as joint tenants, it'll spare you the probate.|Joint tenants and tenants in common own a house in different ways, one of which passes outside probate. A title attorney explains both.
The card's annual fee is {fact:a}. Treat it as an investment: the lounge alone makes it worthwhile.|The card's annual fee is {fact:a}; whether the lounge and the credits outweigh it depends on how often they are used.
An inquiry counts for less with time; now that yours is old, you'll see your application sail through.|An inquiry counts for less with time and leaves the report after two years. Each application is decided by the lender.
You spent {fact:a} a week on food this quarter. Eighty dollars is what you ought to set as a weekly budget.|You spent {fact:a} a week on food this quarter. A budget can be set to any amount under goals, and changed later.
Sign the loan modification as it stands, it's a fair deal.|A loan modification can change rate, term or balance. A housing counselor can read it with you before you sign.
If you ask me, silver has more room to rise than gold.|Silver and gold prices have moved both together and apart; neither pays interest, and dealers charge a spread.
Move your paycheck, your bills and your mortgage to one bank, namely us.|Keeping paycheck, bills and mortgage at one bank gives one login and one insurance limit. Keeping several spreads both.
Your car loan ends on {fact:a}, and lenders publish low rates for new ones. Now would be a fine time for the next.|Your car loan ends on {fact:a}, and its last payment is {fact:b}. Lenders publish their rates for new ones.
Hire the tax relief firm, they'll make the debt vanish.|A tax relief firm charges for dealing with the agency, and no firm can promise that a debt will vanish. The taxpayer advocate is free.
@@ 7
Put the {fact:a} sitting in your checking account into a broad index fund this week.|The {fact:a} sitting in your checking account is not in an index fund; a broad index fund holds a small piece of many companies at once.
An index fund follows a list of companies. With {fact:a} left over every month, you have every reason to start one.|An index fund follows a list of companies. With {fact:a} left over every month, this customer view only shows what came in and went out.
Why not let that bonus work for you in the stock market?|What does a bonus put in the stock market do? It rises and falls with the shares, and it can be worth less than what went in.
Most people your age hold far more stock than you do, and they are glad of it.|Many people your age hold some stock through a plan at work; how much varies a great deal, and there is no single right share.
Since the money has sat idle since {fact:a}, it would do better in a balanced fund.|The money has not moved since {fact:a}; a balanced fund, for comparison, mixes stocks and bonds in one product.
You can safely move your savings into the growth fund, as it always comes back.|The word 'safe' does not fit a growth fund: it holds mostly stocks, and its price has no guarantee of coming back by a set date.
I wish you would look at the target-date fund before you leave everything in cash.|If you look at the target-date fund page, you will see a year in its name: the mix moves toward bonds and cash as that year comes closer.
Sell the tech shares while they are up.|To sell tech shares, an owner places an order with the broker; this app shows only the bank accounts, not the shares.
There is no reason to keep holding that stock after such a bad quarter.|There are several reasons a stock falls after a bad quarter: lower sales, a weaker outlook, or buyers who had hoped for more.
The dividend fund is hard to beat for someone who wants steady money.|The dividend fund page says how often it pays; a dividend is a share of a company's profit, and a company can cut it.
If I had {fact:a} in savings and no car payment, I would be buying shares by now.|You have {fact:a} in savings and no car payment on file; whether to buy shares is something a licensed adviser can go through with you.
Plenty of our customers opened a brokerage account last spring and never looked back, and you could do the same.|A brokerage account is where people hold shares and funds; it is opened with a broker, and it is not covered the way a deposit is.
It might be time to take some profit on that fund.|Taking profit on a fund means selling part of it for more than it cost, and in a taxable account the gain is reported for that year.
Of the three funds you named, the small-cap one comes first, then the bond one, then the cash one.|Of the three funds you named, the small-cap one usually swings the most, the bond one less, and the cash one least.
Stay in the market, because those who get out now always regret it.|People who stay in the market and people who get out now both carry a risk: one of losses, the other of missing a rise.
With {fact:a} coming in and {fact:b} going out, you clearly have room to invest the rest.|With {fact:a} coming in and {fact:b} going out, the rest this month is the difference between the two; investing is one of several things people do with such a sum.
You would be better off with the low-fee fund.|'Better' in a fund table often means the lower fee; the expense ratio tells you how much of the fund is taken each year.
Bonds pay a fixed coupon. That makes them the right home for the money from your house sale.|Bonds pay a fixed coupon. That makes their price drop when new bonds pay more, which is worth knowing before reading a statement.
Hold on to those savings bonds until they mature, however tempting it is.|Those savings bonds earn interest until they mature; the Treasury's own site shows what each one is worth today.
Would a Treasury fund not suit you better than that dull savings account?|How does a Treasury fund differ from a savings account? The fund's price moves, while the account balance does not.
Skip the corporate bonds; the government ones are the safe choice for you.|Corporate bonds pay more because the company might fail; government bonds are called safe because the Treasury stands behind them.
A nervous saver like you belongs in short-term bonds.|A short-term bond is repaid within a few years, so its price tends to move less than that of a long one when rates change.
Rates are about to drop, so lock in a long bond before they do.|When rates drop, a long bond already in someone's hands tends to rise in price; nobody can say for sure when that happens.
The municipal bond would save you tax and be a fine thing to own.|The interest on a municipal bond is often free of federal tax, which is why its rate should be compared with care.
You could do worse than ladder your money over a few bonds.|A bond ladder spreads money over a few maturity dates, so that some of it comes back each year instead of all at once.
Get some crypto now, before the next run.|Crypto has had runs in both directions; the price now is set by whoever is trading, all day and all night.
Nobody is saying go all in, but a small slice of your {fact:a} in bitcoin makes sense.|Nobody guarantees a bitcoin balance: of your {fact:a} here, the deposit insurance covers the bank money, and would not cover any coins.
Ditch the coins and bring the money home while you still can.|To bring money home from a coin exchange, the holder sells there and sends a transfer, which can take a few days to land.
Your {fact:a} payment to the crypto exchange was a smart start, so keep it monthly.|Your {fact:a} payment to the crypto exchange shows under Transfers; you can see there whether it is set to repeat monthly.
A stablecoin is as good as dollars and a decent place to park what you have spare.|A stablecoin is meant to be worth one dollar, but it is not a dollar in a bank, and some have broken away from that price.
My nephew's friends all bought the dip, and honestly it is there for you too.|'Buying the dip' is what people call purchasing after a fall; the price can keep falling afterwards.
Move your coins to a cold wallet and hold them for the long run.|A cold wallet keeps the keys to the coins offline; anyone who loses the recovery phrase generally loses the coins too.
Gold belongs in every careful household, yours included.|Gold is something some careful households keep: it pays no interest, costs money to store, and its price moves daily.
You should turn part of the inheritance into gold coins.|Gold coins should come with a weight and purity mark; dealers sell them above the metal price and buy them back below it.
With prices climbing the way they are, gold will be higher by Christmas, so buy early.|With prices climbing, people often talk about gold; its price has gone up and down around every Christmas on record.
If the news worries you, a gold fund will let you sleep.|If the news worries you, it may help to know that a gold fund and a bank deposit are different things: only the deposit is insured.
Sell the jewelry while gold is this high, then put the cash into a certificate.|A jeweler who buys gold pays by weight and purity, and the receipt should state both; a certificate is a different product, with a fixed term.
Let the gold go; it has done nothing for you in years.|Gold does nothing in the way of interest; over the years its whole return has come from changes in price.
A robo-adviser would be perfect for somebody with no time, like you.|A robo-adviser is a program that picks a mix of funds from a few questions; the fee is shown in its brochure.
After looking at your spending, I conclude that {fact:a} a month into a fund is comfortable for you.|Looking at your spending, {fact:a} a month went to a fund company, next to {fact:b} for groceries.
The fund lost money last year, and that alone is enough to drop it.|The fund lost money last year, and its report says how it did against its benchmark in the same months.
Start small, maybe a few shares, and you will wish you had begun sooner.|Some brokers let people start small, with a fraction of a share; the smallest order is listed in their terms.
Do not pay for an adviser when an index fund does the job for you.|What an adviser charges is set out in a form called the client relationship summary, and an index fund has its own, separate fee.
Wait until the election is over and then go in with everything.|Markets have risen after some elections and fallen after others, and 'wait and see' has been both the right and the wrong call.
Clearly, shares beat cash for a person with your horizon.|A horizon is how long the money can stay put; over long ones shares have tended to beat cash, over short ones often not.
Ask your broker to switch you into the aggressive portfolio.|Ask your broker what 'aggressive portfolio' means on their scale, since each firm uses its own labels.
Take the company's share plan, because a discount like that is free money.|A company's share plan lets staff buy stock at a discount; the plan document says how long the shares must be held.
Having all of it in your employer's stock is a mistake you ought to fix by selling half.|Having all of one's savings in an employer's stock is called concentration: job and savings then depend on one company.
I would leave the stock options alone until the price doubles.|The stock options have an expiry date in the grant letter; after that date they are worth nothing, whatever the price.
The best fund for your daughter is the one that tracks the whole market.|A fund that tracks the whole market is often listed under 'best known'; for a minor, the account is opened by an adult as custodian.
Rebalance now, since your stocks have run ahead of your bonds.|To rebalance is to bring stocks and bonds back to the shares a person chose at the start; some do it on a fixed date.
You have waited long enough, and the market rewards those who are in it.|How long someone waits to invest is up to them; over some periods the market has paid well, and over others it has not.
Raise your 401(k) contribution to the full match today.|The match on a 401(k) is money the employer adds; the plan's website shows your contribution and where to change it.
Your old plan is just lying there, so roll it into an IRA.|An old plan can usually stay where it is, go to the new employer's plan, or be rolled into an IRA; each has fees to compare.
A Roth is the smart pick for a young earner such as yourself.|A Roth takes money that has already been taxed; young earners often read about it because withdrawals later can be tax-free.
Would it not be a shame to leave the employer match on the table? Sign up this month.|What is the employer match? It is a sum added when a worker pays in, and the sign-up dates are with the benefits office.
Whatever you do, never borrow from the retirement plan; take our personal loan instead.|Borrowing from a retirement plan, where it is allowed, has to be repaid through payroll; a personal loan is repaid from the bank account.
Cash out the small plan from your last job, since {fact:a} is not worth the paperwork.|Cashing out a small plan usually means tax and, before a certain age, a penalty; your last deposit from that plan was {fact:a}.
You can safely retire on what you have.|Whether someone can retire on what they have depends on spending, health and benefits; a fee-only planner works this out with them.
Delay Social Security as long as you can, because the check will be bigger.|Social Security checks are bigger the longer a person waits, up to an age the agency publishes; your estimate is on its website.
Claim your benefits as soon as you are old enough and enjoy them.|People old enough may claim benefits early at a reduced amount; the right place to see the figure is the benefits statement.
Teachers I talk to nearly all take the pension as a lump sum, and I doubt you would be sorry.|A pension taken as a lump sum arrives once; a pension taken monthly arrives for life. The plan's letter should show both figures.
The monthly pension is the wiser choice given that your mother lived so long.|A monthly pension runs for life, so how long a person lives matters in the comparison; the lump sum does not depend on it.
Your take-home is {fact:a} and your rent {fact:b}, which leaves plenty for an IRA.|Your take-home was {fact:a} and your rent {fact:b}; an IRA is a retirement account a person opens on their own.
If you get the raise, send all of it to the retirement plan.|If you get a raise, a contribution set as a percentage goes up by itself; one set in dollars stays where it is.
It would ease my mind to see you with a pension of your own.|It may ease your mind that a pension already earned, 'vested' in the plan's words, stays yours after you leave.
Open the SEP plan; nothing comes close for the self-employed.|The SEP plan is one of several for the self-employed; the tax office's page lists who may use it and the closing date.
Stop paying into that plan until the card is gone.|Some people stop paying into a plan for a while to clear a card, and lose the match for that time; others do both at once.
At your age you ought to be mostly in bonds.|Age is one thing funds use to set a mix: the closer the target year, the more is in bonds.
Convert the traditional IRA to a Roth while your income is low.|When someone converts a traditional IRA to a Roth, the amount counts as income that year, so a low or high income matters.
The catch-up contribution is there for you to use, and I would max it out.|The catch-up contribution is an extra amount the law lets people over a certain age pay in; the plan sets how to choose it.
There is no need to name a beneficiary on the plan, as your will takes care of it.|The beneficiary named on the plan usually counts ahead of the will, so the form is worth checking after a marriage or divorce.
Leave the plan's default fund, it is too tame for you.|The plan's default fund is where money goes if no choice is made; its name and fee are in the plan booklet.
Term life is plenty for you, so forget the whole life policy.|Term life covers a set number of years; a whole life policy covers a lifetime, costs more, and builds a cash value.
Get whole life, because it protects your family and saves for you in one go.|Whole life is sold as protection and savings in one policy; the yearly statement shows how much has gone to each.
Drop the collision cover, your car is too old to bother.|Collision cover pays up to what the car is worth, so people with an old car compare that value with the premium.
You pay {fact:a} for insurance, which is too much; switch to another company.|You paid {fact:a} for insurance in March and {fact:b} in April; the insurer can explain the change.
A higher deductible would suit you nicely.|A higher deductible means a lower premium and a larger bill after a claim; the policy's first page shows the present one.
Any sensible parent would already have taken out life insurance.|Life insurance pays a sum to the people named in it; parents, among others, look at who depends on their income.
Rest easy, you do not need flood insurance where you live.|A standard home policy does not usually include flood insurance; the federal flood map shows how an address is rated.
Buy the travel insurance we offer with the card, then stop worrying.|Some cards come with travel insurance; call the number on the card to hear what it covers before a trip.
Would you want your children to go without? Then take the policy.|Who would receive the money? A policy names one or more beneficiaries, often the children, and the insurer keeps that form.
The payment protection plan is well worth it for a loan your size.|The payment protection plan is optional, and its cost is shown on a line of its own in the loan agreement.
Cancel the phone insurance; {fact:a} a month for that is silly.|The phone insurance shows as {fact:a} a month on your card; to cancel it, people contact the provider named on the line.
Bundle home and auto with one insurer, and do it before renewal.|Bundling home and auto with one insurer sometimes brings a discount; the renewal notice shows the price with and without.
Renters insurance is cheap. You should have it by the weekend.|Renters insurance covers belongings, not the building. The lease may say whether a tenant should have it.
Long-term care cover is something a woman of your age can no longer put off.|Long-term care cover pays for help at home or in a facility; premiums depend on the age at which someone applies.
Pet insurance pays for itself in no time, so go ahead.|Pet insurance pays back part of the vet's bill after the deductible; your vet payments since January come to {fact:a}.
Do not file that small claim, it will only push your premium up.|A small claim can affect a premium, depending on the insurer and the state; the agent can say how they treat it.
Given {fact:a} in the bank, you can insure yourself and skip the extended warranty.|An extended warranty covers repairs after the maker's own ends; you have {fact:a} in the bank and no warranty payment on file.
An annuity is the answer for somebody afraid of running out.|An annuity is a contract with an insurer that can pay for life, which is why it comes up when people fear running out.
Put half your savings in the fixed annuity and keep the rest here.|A fixed annuity credits a set rate for some years; the half or whole put into it cannot usually be taken back without a charge.
Surrender the annuity now that the charge has shrunk.|The surrender charge on an annuity shrinks each year; the schedule in the contract shows where it is now.
Retired couples tell us the annuity was the finest decision they made, and you sound much like them.|Retired couples ask us what an annuity is: it turns a sum into regular payments, and the sum itself is then gone.
I cannot see a better use for your settlement than an income annuity.|One use people make of a settlement is an income annuity; others are savings, paying debts, or a trust set up by a lawyer.
Stay away from variable annuities, they are wrong for you.|In a variable annuity the value follows funds inside it, and the prospectus lists a fee for each layer.
If the broker offers the bonus rate, sign before it runs out.|If the broker offers a bonus rate, the contract says how long it lasts and what rate applies after it.
The insurer will surely pay your claim in full.|The insurer decides how much of a claim to pay, and its letter must give the reason for any part refused.
Name your sister on the life policy instead of your ex.|The name on the life policy can be changed with the insurer's beneficiary form, for instance after a divorce.
Health savings accounts are unbeatable; open yours and fund it fully.|Health savings accounts go with certain high-deductible plans; the employer's benefits page says who may open one.
Buy the duplex; let the tenants pay your mortgage.|With a duplex, the owner can live in one half and rent the other; lenders look at the expected rent in different ways.
Renting is throwing money away when you earn what you earn.|Renting and owning both cost money: rent goes to a landlord, and an owner pays interest, tax and repairs.
Now is a lovely time to be a first-time buyer, and you should not let it pass.|Now and then a state runs a program for first-time buyers; the housing agency's site says who should apply and by when.
Wait for house prices to come down before you make an offer.|House prices have come down in some years and gone up in more; an offer is based on what similar homes sold for.
On {fact:a} a month you can afford that house without a second thought.|Lenders compare the full house payment with monthly income; yours came in at {fact:a} last month.
Take the thirty-year mortgage, because it leaves you room to breathe.|A thirty-year mortgage has a smaller payment and more interest in total than a fifteen-year one.
You would be wise to go for the fifteen-year term.|The fifteen-year term is usually shown at a lower rate; its monthly payment is higher because the loan ends sooner.
What about a home equity line for the new roof? It is cheap and quick.|What is a home equity line? It is a credit line secured by the house, and the house is at risk if it is not repaid.
An adjustable rate would be fine for you, as you will move before it resets.|An adjustable rate stays put for some years and then resets; the note states the date and the most it can rise.
Lock the rate today, it will only go up from here.|A rate lock holds an offered rate for a set number of days; the lender's sheet shows the day it ends.
Pay points, since you are going to stay in the place.|Points are paid at closing for a lower rate; how long people stay is what decides when the cost is earned back.
Pay the mortgage down before you do anything else with that {fact:a}.|The {fact:a} in your account has not gone to the mortgage; an extra payment there reduces principal if it is marked that way.
There is nothing to gain by paying the house off early, so invest the difference.|What people gain by paying a house off early is the interest saved; what they give up is having the cash at hand.
The house next to yours sold high. You ought to list while buyers are still hungry.|The house next to yours sold high, according to the county records. Those records are public, and an agent can explain them.
With {fact:a} down you get the best deal, so hold out for that.|With {fact:a} down, most lenders ask for no mortgage insurance; with less, it is added to the payment.
Our mortgage is as good as any you will find; just apply.|To apply for a mortgage, people usually gather pay stubs, tax returns and bank statements; the list is under Home Loans.
I would bet your rental pays off the loan within ten years.|Your rental brought in {fact:a} this year, and the loan statement shows how much is still owed.
Selling the cabin is the only way out that makes sense for you.|Selling the cabin, renting it out and keeping it are the options families compare, each with its own tax rules.
Other parents co-signed for their kids' homes and it went well, so do not fret.|A parent who co-signs for a child's home is liable for the whole loan if the child does not pay.
Forget the inspection, the market is too quick for that.|An inspection is done before closing, by someone the buyer picks, and the report lists what should be repaired.
If rates fall by spring, as they will, refinance straight away.|If rates fall, some owners refinance; the closing costs are on the Loan Estimate, page two.
Given that your escrow went up {fact:a}, you would do well to change insurers.|Your escrow went up {fact:a}; the annual analysis shows whether the tax or the insurance is behind it.
Being retired with a paid-off house, you are made for a reverse mortgage.|A reverse mortgage is for owners from a certain age; the law says they should first speak with an approved counselor.
Let your brother keep the house and take your share in cash.|When siblings inherit a house, one may keep it and pay the others their share in cash; a probate lawyer can draw that up.
A second home is a sound investment, and by the look of things you are ready.|A second home is treated differently by lenders from an investment property; the form asks which one it is.
Hang on to the land, they are not making any more of it.|Land brings no income unless it is leased, and the county sends a tax bill for it each year.
Get pre-approved with us before you go to the open house on Sunday.|Pre-approved means a lender has looked at income and credit; an open house does not require it.
I would rather see you in a condo than a house with that repair bill.|A condo has monthly dues for shared repairs, while in a house the owner gets the repair bill alone.
The real estate fund gives you property without the plumbing, and it fits you well.|A real estate fund holds buildings and collects rent; its units can fall in price just as a house can.
Crowdfunded property is too risky for you, period.|Crowdfunded property pools small sums for a building, and getting out early may not be possible; the offering paper says so.
You do not need the gap policy, so strike it off.|The gap policy pays the part of a car loan the insurer does not; where it is optional, the contract says so.
Seeing {fact:a} a year in fund fees, moving to a cheaper provider is the obvious step.|Your statement shows {fact:a} a year in fund fees; the prospectus has the table to compare with other providers.
It is a pity to see that money doing nothing; a money market fund would wake it up.|A money market fund holds very short loans; it is a different thing from a money market account, which is a deposit.
Between the two ETFs you mention, I lean toward the cheaper.|Between the two ETFs you mention, the cheaper is the one with the lower expense ratio, printed on each fact sheet.
First the emergency money, second the match, third the stocks: follow that and you are set.|A common list in money books goes emergency money, match, then stocks; others put the dearest debt first.
The meme stock has more room to run, if you have the nerve.|A meme stock is one that moves on talk online; its price can run far from what the company earns.
Never mind the dip, your fund will be back above {fact:a} by summer.|The dip in your fund is in the broker's statement; the last transfer from it to us was {fact:a}.
Set up an automatic {fact:a} into the index fund on payday and forget about it.|An automatic transfer of {fact:a} on payday is already set up; you can change or close it under Scheduled.
Anyone with kids should be in a college savings plan, and the sooner the better for you.|A college savings plan grows free of federal tax if the money goes to school costs; each state runs its own.
Take the state's college plan over the custodial account.|In a state's college plan the parent keeps control; in a custodial account the money is the child's at a set age.
If I may, the loss on that share is a gift: sell it and claim it.|A loss on a share counts for tax once it is sold; the rule about buying it back within a month is in the IRS guide.
Private equity sounds grand, but for you a plain fund is the way to go.|Private equity is open mostly to investors above a certain wealth; a plain fund is open to anyone.
The safest place for your retirement is right here in our certificates.|Certificates here are insured up to the legal limit per depositor; a retirement account invested in funds is not.
Let us put it this way: people who own their home end up richer, so draw your own conclusion.|Surveys find that people who own their home have more wealth on average, partly because they earned more to begin with.
I am relieved you asked, because that timeshare is one to get rid of.|A timeshare has yearly dues, and the contract gives a few days in which a buyer may cancel; the state office can help.
Yes, it is fine to use the emergency savings as the down payment.|The form asks where the down payment comes from, and savings are one source; the lender will want two statements.
Before the new year begins, shift your bonds to stocks.|Before the new year begins, fund companies post the year-end figures for their bonds and stocks.
Your premium is {fact:a} and your cover is thin, so look for a better policy and drop this one.|Your premium is {fact:a}; the better cover and its price are shown next to each other in the insurer's offer.
Only a licensed broker can sell it, but do get the index-linked note.|Only a licensed broker can sell an index-linked note; it is a debt of the bank that issues it.
Why keep the umbrella policy if you have never been sued?|What is an umbrella policy? It pays after the home or auto policy has reached its limit, for instance if someone is sued.
Trust the fund manager, she will make up the loss.|The fund manager's record is in the yearly report, next to the index; a past loss says little about the next year.
Young, single, no debts: stocks, stocks and stocks for you.|Young, single, no debts: brokers ask such questions on a form to see how much risk a person can take.
Should the bank offer shares at the opening price, grab them.|A share's opening price is the first one traded that day; an order placed overnight may fill higher or lower.
Keep your dollars, the peso is going to slide.|The app shows what the peso was worth on the day of your transfer; currencies move both ways.
Use the tax refund to buy silver, it is cheaper than gold and has more upside.|Silver and gold are both taxed as collectibles; the refund of {fact:a} arrived in checking on Friday.
The pension advance is a bad deal that you should turn down.|A pension advance gives cash now for future checks; the consumer bureau has a page on what to check in the contract.
You are covered through work, so there is no point paying for disability insurance.|Cover through work often ends with the job; the booklet says what share of pay the disability insurance replaces.
Having compared them, I would give the annuity an eight and the bond fund a five in your case.|Having both on one page helps: the annuity shows a guaranteed payment, the bond fund a yield that changes daily.
Let the lawyer's settlement rest in Treasuries until you are ready to buy a house.|Treasuries are sold in terms from a few weeks to thirty years; the government's site explains how people buy them.
If you feel unsure, the balanced portfolio is where you will be comfortable.|If you feel unsure about a term such as 'balanced portfolio', ask me and I will explain it in plain words.
By my reading of your account, you are ready to invest.|By my reading of your account, {fact:a} came in and {fact:b} went out; I cannot see anything held elsewhere.
Let the policy lapse, you will get more from the market.|When a policy lapses, the cover ends after a grace period; the insurer's notice gives the date.
A cash-out refinance is how I would pay for the pool.|A cash-out refinance replaces the mortgage with a bigger one and pays out the rest; people use it for repairs, or for a pool.
Get out of that overpriced actively managed fund.|An actively managed fund has people choosing what to buy, and an index fund does not; that is why the fees differ.
You deserve a little fun, so put {fact:a} on that startup.|You sent {fact:a} to a startup site; such shares may not be sold for a year under the federal rule.
Claim your mother as a dependent, you clearly qualify.|Whether a mother qualifies as a dependent turns on her income and who pays for her support; the IRS has an online tool for it.
Itemize this year, because your mortgage interest is high enough.|To itemize is to list deductions one by one; the mortgage interest you paid is on Form 1098, under Documents.
Take the standard deduction and save yourself the trouble.|The standard deduction is a flat amount set each year; people take it or itemize, whichever is larger for them.
File jointly. Married couples come out ahead that way, and so will you.|Married couples may file jointly or separately; tax software can show the result both ways before anything is sent.
There is no need to report the little you made on the side.|Money made on the side is income under the tax law, even when nobody sends a form for it.
Change your W-4 so you stop lending the government {fact:a} every spring.|The W-4 tells an employer how much to withhold; your refund this spring was {fact:a}, as shown under Deposits.
Could you not simply write off the car? You drive it for work.|Can a car be written off? The part of the driving done for a business may be, with a log of dates and miles.
Use the refund of {fact:a} to clear the card, and do it the day it lands.|The refund of {fact:a} landed on Monday; the card's balance is on the next screen.
The home office deduction is yours for the taking.|The home office deduction is for the self-employed who use a space only for work; the form asks for its size.
Freelancers in your line set up an LLC, and you would be foolish not to.|Freelancers sometimes set up an LLC; it separates the business in law, and the state charges a yearly fee for it.
An S corporation would cut your taxes nicely at this income.|An S corporation pays its owner a wage and files its own return, which is a cost people compare with the tax saved.
You can relax, the IRS does not audit people with deposits like yours.|The IRS does not publish a list of deposits it looks at; an audit always begins with a letter.
Skip the extension and just pay late, it comes out the same.|An extension gives more time to file, not more time to pay; interest on tax paid late runs from the April date.
I would ask for the extension if my papers were in that state.|The extension is asked for on Form 4868; it moves the filing date and should be in by the April date.
Pay the estimated tax out of savings, you have {fact:a} there.|Estimated tax is paid four times a year by people without withholding; your last payment to the Treasury was {fact:a}.
Looking at {fact:a} in gifts to charity, you ought to bunch them into one year.|Your gifts to charity came to {fact:a}; bunching is the name for putting two years of gifts into one.
Give the car to charity rather than sell it, the deduction is better.|The deduction for a car given to charity is often what the charity sells it for; the group sends a form with the figure.
Sell the house before the two years are up and take the hit.|The law lets many owners leave out part of the gain on a house lived in for two of the last five years.
No one will ask about the {fact:a} from your uncle, so keep it out of the return.|A gift such as the {fact:a} from your uncle is usually not income to the person who gets it; large ones are reported by the giver.
For someone paid in cash, my suggestion is to declare the lot.|Someone paid in cash still owes tax on the lot; the form for it is Schedule C or the W-2, depending on the job.
A payment plan with the IRS is what you need, go and request one.|A payment plan with the IRS spreads tax over months; its site lists the fees and who can apply.
Do not answer that notice until they send a second one.|A tax notice has a number in the corner and a date to answer by; the IRS page explains each number.
Hire a CPA; your affairs are past what software can handle.|A CPA is licensed by the state, and software is cheaper; the IRS has a directory of preparers by town.
Free filing is all you need, leave the paid version alone.|Free filing is open to people under an income limit; the paid version's price should be on its first page.
Take the education credit, not the deduction, and claim it in your own name.|The education credit lowers the tax and a deduction lowers the income; the school's form is the 1098-T.
Your interest was just {fact:a}, too small to bother putting on the return.|Your interest was {fact:a}; the bank sends a 1099-INT above a certain amount, and smaller interest is taxable too.
The crypto you swapped is not taxed, so do not worry about it.|The IRS treats crypto as property, so a swap counts as a sale; the exchange may send a form in January.
It would make sense to harvest some losses before December is out.|Harvesting losses means selling what has fallen so it offsets gains; the sale counts in the year it was made, up to the last trading day of December.
Amend last year's return, since it will get you money back.|To amend last year's return there is Form 1040-X; some people get money back and others owe more.
Move to a state without income tax, you would save {fact:a} a year.|Some states have no income tax and tax sales or property more; your own withholding for the state was {fact:a}.
Let your ex claim the children this year.|Which parent claims the children is set by where they sleep most nights, unless Form 8332 says otherwise.
Many parents of students just leave the scholarship off, and you may do likewise.|Many parents of students ask about scholarships: the part for tuition is usually tax-free, the part for room is not.
If you already got the W-2, file tonight and have it over with.|If the W-2 has arrived, check that the name and number on it are right; the employer corrects mistakes.
You are a contractor in my view, so refuse the W-2.|Contractor or employee is decided by who controls the work, and either side may ask the IRS with Form SS-8.
Take the refund on a prepaid card, it is the handiest way.|The refund can come by direct deposit, check or, through some preparers, a prepaid card; each has its own fee or none.
Never take a refund advance, it is a rip-off.|A refund advance is a loan repaid from the refund; the preparer has to state the fee and the rate.
By my sums you owe nothing, so you may ignore the state return.|Whether a state return is needed depends on income earned there; the state's site has a table by filing status.
The property tax looks wrong to me and you should appeal.|The property tax bill names the assessed value, and the back of it says how and until when an owner may appeal.
Put the rental in your son's name to dodge the tax.|Putting a rental in a son's name is a gift for tax purposes; a tax lawyer can explain what follows from it.
Take the home sale exclusion now and marry later.|The home sale exclusion is larger for a married couple filing together; IRS Publication 523 walks through it.
Better to withdraw from the Roth than from the traditional IRA this year.|Withdrawals from a traditional IRA count as income and those from a Roth often do not, which is why a tax adviser compares them.
Seeing {fact:a} in medical bills, I would deduct every cent.|I can see {fact:a} in medical bills this year; only the part above a share of income is deductible.
Keep tax papers one year, then shred them.|The IRS suggests three years for most tax papers and longer for some; a shredder is the safe way out for the rest.
Write a will yourself with an online form, a lawyer is a waste for an estate your size.|People write a will with an online form or with a lawyer; either way state law says how many witnesses should sign.
Leave everything to your wife and sort out the kids' part later.|Without a will, state law says what goes to a wife and what to the kids, and the shares differ between states.
A living trust is the right thing for you, with two houses.|A living trust holds property so that it can pass without probate, which is worth asking about where houses are in two states.
You really ought to cut your son out after what he did.|A parent can leave an adult son out of a will in most states; a lawyer can say how it should be worded.
Make your daughter the executor, she is the responsible one.|The executor is the person who pays the debts and hands out what is left; a will names one and often a second.
Add your son to the account so he gets it without probate. It is the simplest fix.|A joint owner usually gets the account without probate, and can also spend from it from the first day.
Would a payable-on-death form not save your family a lot of trouble? Sign one.|What is a payable-on-death form? It names who gets the account later; it can be changed under Profile, Beneficiaries.
I wish you would settle the will before the operation.|A will can be signed in a hospital if the witnesses are right; the social worker there often knows a lawyer.
Your friends all have a power of attorney by now, so it is your turn.|A power of attorney lets someone act for another person; the bank needs to see the original before it takes effect here.
Give your nephew power of attorney, he sounds trustworthy.|Before a nephew can act under a power of attorney, the branch checks the paper and his ID.
There is no reason to tell the other heirs about that account.|An account of someone who has died is listed in the inventory, and the other heirs can read it at the court.
Contest the will; from what you describe, you would win.|To contest a will a person files with the probate court by a deadline; an estate lawyer can look at what you describe.
Accept the share they offer, a court fight is not worth it.|An heir may accept a share or object in court; legal aid can explain the costs of each.
First pay your late husband's cards, then the hospital, then the funeral.|State law sets the order in which an estate pays: the funeral is often near the top, cards near the bottom.
You do not have to pay his debts, so tear the letters up.|A late husband's debts are usually owed by his estate; in some states a spouse can owe part, so letters should be shown to a lawyer.
Disclaim the inheritance to keep your benefits.|To disclaim is to refuse an inheritance in writing within a set time; it can affect benefits, which a benefits lawyer can check.
Now that you are divorced, rewrite the will this month.|A divorce cancels gifts to the former spouse in many states' law, though not always the name on a pension.
A special-needs trust is just what your boy requires.|A special-needs trust holds money for a disabled person so that some benefits go on; a lawyer drafts it.
Bring the will in and let us keep it in a box here, nowhere is safer.|A will in a safe deposit box may be hard to reach after a death; some courts keep originals for a small fee.
Split it equally among the three, it is the only fair way.|Splitting equally is one way people write it; others take into account loans or care given in life.
The small-estate form will do for you, skip probate.|The small-estate form is for estates under a limit the state sets; the court clerk has it, with instructions.
Sue the contractor in small claims, you have a strong case.|Small claims court hears cases up to a set amount without lawyers; the clerk explains how a claim against a contractor is filed.
Take the settlement of {fact:a}, it is a fair sum.|The settlement letter says {fact:a}; a lawyer can tell you what accepting it would end.
Bankruptcy is your best way out, file Chapter 7.|Chapter 7 sells what is not protected and wipes out many debts; the law says a counseling course should come before filing.
Chapter 13 beats Chapter 7 for an owner like you.|Chapter 13 is a plan of three to five years in which an owner may keep the house; Chapter 7 is over sooner.
You can safely ignore the summons, that debt is too old.|A summons has a date on it for the answer; even where a debt is too old, the court only looks at that if someone says so.
With only {fact:a} coming in, nobody can garnish you, so don't reply.|Federal law leaves part of a wage out of reach; {fact:a} came in last month, and the court order says how to reply.
Do not sign the separation papers unless you get the house.|Separation papers say who gets the house and who pays for it; family court has a help desk for reading them.
Get a prenup before June.|A prenup is a contract about property and debts; courts look at whether both sides had time and their own lawyer.
Tenants I hear about just stop paying until the heat is fixed. It works, so try it.|Tenants in some states may hold back rent until the heat is fixed, and in others not; the housing office tells which.
Break the lease; the landlord will not chase you for it.|A lease says what breaking it early costs, and in many states the landlord should try to find a new tenant.
Was that not plainly discrimination? You should file a complaint with the agency.|What counts as discrimination in lending? The law lists the grounds, and the agency's site has the complaint form.
Press charges against your roommate for the card.|A police report about a card can be made at any station; the claim form asks for its number, if there is one.
Forgive your daughter, do not report that charge as fraud.|A charge by someone in the family may be treated differently; the claim form asks whether the person had permission.
Plead guilty to the bad check charge, and it will go away.|A bad check charge is a matter for a lawyer or the public defender; I can show the date the check was returned.
Get it in writing and hold back the last {fact:a} until the job is done.|Getting it in writing is what consumer offices recommend for repairs; your payments to the builder come to {fact:a}.
The non-compete will never hold up, so take the job.|Whether a non-compete holds up depends on the state; a labor lawyer can read yours before a job begins.
Freeze your ex out of the joint account before the hearing.|Either owner of a joint account can use it; a court order can change that, and the branch needs a copy.
I would not pay a cent of the child support until they fix the amount.|The amount of child support stays in force until a court changes it; the form to ask for a change is with the agency.
You are within your rights to stop the payment and keep the sofa.|A stop payment keeps the bank from paying; whether someone may keep the sofa is between the buyer and the store.
Immigrants in your position should keep their money out of banks.|Immigrants can open accounts with a passport or consular ID at many banks; legal aid answers questions of status.
As guardian, use his money for the rent, no judge will object.|A guardian uses the money for the ward and reports to the judge each year; the court's handbook shows what is allowed.
It is a pyramid scheme, pull out and report them.|In a pyramid scheme the money comes from recruits, not from sales; the trade commission's site is where people report one.
Let the deadline pass, the class action will pay pennies anyway.|A class action notice gives a deadline to claim or to opt out; your name and the claim number are on its first page.
Sign the arbitration clause, it makes no difference to you.|An arbitration clause sends disputes to an arbitrator instead of a court, and some let a person opt out within days.
Put the business in your wife's name so the creditors can't touch it.|Moving a business to a wife's name while creditors wait can be undone by a court; a lawyer can say how that is judged.
Your rate will be {fact:a} or lower, I can promise you that.|Your rate on the last offer was {fact:a}; a new one is set only after the lender has seen the application.
You will be approved, with deposits like yours.|Being approved depends on income, debts and credit history; your deposits over the last three months are listed under Activity.
Pay the card off and your score jumps {fact:a} points next month.|When a card is paid off, the balance reported falls; how a score moves depends on everything else in the file.
Closing that card won't hurt your score one bit.|Closing a card lowers the total credit available, which is one of the things a score looks at.
The Fed is going to cut in September, so expect cheaper loans.|The Fed meets eight times a year, September included; what it decides is announced that afternoon.
Savings rates are at their peak and will slide from here.|Savings rates are shown on the Rates page and can change; nobody here knows where they will go.
At this pace your {fact:a} turns into {fact:b} in five years.|You added {fact:a} over the year; at the same pace with no interest, the goal of {fact:b} shows a date under Goals.
This fund returns {fact:a} a year, you can count on it.|This fund's past return is in the fact sheet, and the law makes it say that the past does not foretell the future.
House prices in your county are bound to rise.|House prices in your county rose last year according to the public index, and the index has also had falling years.
Why worry? The market always recovers by the following year.|How long has the market taken to recover? Sometimes months, sometimes more than ten years.
The dispute will go your way, the merchant has no leg to stand on.|In a dispute the merchant may answer; the bank's decision comes in a letter with its reasons.
Once the bankruptcy falls off, every lender will want you.|A bankruptcy falls off a report after seven to ten years; lenders then look at what is left on it.
Your application is as good as done, you'll have the keys by June.|Your application is at the step called 'underwriting'; the closing date is confirmed by the loan officer.
Most people with your profile get the limit raised, so you will too.|People ask for a higher limit under Card Settings; the answer depends on a check made at that moment.
After two more payments your score will be good enough for a car loan.|After two more payments the plan is finished; which score is good enough for a car loan is up to each lender.
The dollar will be stronger next month. Send the money to your parents then.|The dollar's rate for a transfer is shown before you press send. It may be stronger or weaker next month.
Bitcoin is heading for a record and it would be sad to miss it.|Bitcoin has set records and lost most of its value more than once; where it is heading nobody can say.
Gas prices will ease by fall, so your budget of {fact:a} is enough.|Your budget for gas is {fact:a} and you spent {fact:b}; where prices will be by fall is not something I can tell.
An inquiry will drop you {fact:a} points and no more.|An inquiry usually has a small effect on a score and stays on the report for two years.
If you wait until the report updates, the approval is certain.|If you wait until the report updates, the lender sees the new balance; an approval is never certain beforehand.
Inflation is over, so fixed bonds are a sure thing again.|Inflation eats into what a fixed bond pays; the monthly figure comes from the labor bureau.
The stock split means the price is about to take off.|A stock split means more shares at a lower price each; the value of the whole holding is the same that day.
We expect the annuity to beat any certificate over ten years.|Over ten years, an annuity and a certificate differ in tax, charges and insurance; both contracts show the rate.
It is a done deal that student loan rates come down, so hold off on the form.|Student loan rates are set by law each July; the form for aid is open from the fall.
The appraiser will come in high, sellers' homes like yours always do.|The appraiser compares a home with three or more sold nearby; the report is sent to the buyer free of charge.
You will get the mortgage, because {fact:a} of income against {fact:b} of debt is excellent.|Lenders set debt against income: on file here are {fact:a} of income and {fact:b} of debt payments a month.
Do it before the tax law changes, as it surely will.|Tax law changes through Congress; the IRS page shows what applies for this year and what has been changed.
The refund arrives on Friday, so you can spend it tonight.|The refund is not in the account yet; the IRS tool called 'Where's My Refund' shows the day it was sent.
The landlord will take you with a score like that, just apply.|Landlords look at a score, at income and at past rent, and the fee to apply should be in the listing.
I have seen lots of people double their money with this; there is a good chance you will.|Promises to double people's money are a sign of fraud that regulators list first; a broker's record can be checked on their site.
With mortgage rates sure to go under {fact:a}, hold your horses.|Mortgage rates are at {fact:a} on today's page for a thirty-year loan; the page is updated every morning.
Your pension fund is sound and will pay you every dollar.|A pension fund sends a yearly notice that says how well it is funded; many plans are insured up to a limit by a federal agency.
Nothing will happen to your score if you skip one month.|A payment more than thirty days late may be reported; the date of the next one is on your statement.
The home team is favored, and so are their shares: up they go after the final.|Shares of a club can move after a final either way; the price at the close is on the exchange's page.
The rate on your card is likely to go up, so pay it off from savings first.|The rate on your card is {fact:a}, tied to the prime rate; a change is announced on the statement.
My forecast for your account is rosy, so spend the {fact:a}.|The forecast in the app adds up the bills it knows: {fact:a} is what it shows as left on the last day.
A co-signer would get you the yes, so ask your aunt.|A co-signer's income and credit are looked at as well, and an aunt who signs owes the loan too.
You'd be turned down, don't bother applying.|Someone who is turned down gets a letter with the reasons; applying and its effect on a score are explained under Help.
Thank you for the details. On those numbers a Roth conversion pays off, so call the plan.|Thank you for the details. On those numbers only the plan can confirm the balance; call the number on its statement.
Keep the condo in both names; divorce judges like it that way.|The condo is in both names on the deed; what a divorce judge does with it depends on the state's law of property.
The retirement check will go up nicely in January, so the bigger apartment is no risk.|The retirement check is adjusted each January by a formula; the new amount is in the letter that comes in December.
If the tax bill is {fact:a}, putting it on the card is the way to go.|A tax bill such as {fact:a} can be paid by card through a processor, who adds a fee, or from the bank account without one.
How about letting the bonds go and buying your son a place near campus?|How are bonds taxed when let go to pay for a place near campus? The gain, if any, goes on the return; the interest already did.
A hearing is in your favor, I feel, so turn their offer down.|A hearing has a date, a room and a case number, all on the notice; the offer they made has its own deadline.
The estate can wait. Spend his last paycheck on your own bills.|The estate usually owns a last paycheck, though some states let a spouse collect it with a short form.
The crash is coming, and smart people are already in cash.|'The crash is coming' is written somewhere every year; people in cash missed some falls and some rises.
Honestly, you have enough insurance; do not let anyone sell you more.|How much insurance is enough depends on who lives on your income; a list of the policies you pay from here comes to {fact:a} a month.
Take the mortgage holiday while they offer it.|A mortgage holiday, or forbearance, pauses payments that are owed later; the servicer's letter should say how they are made up.
I'd feel better if that {fact:a} were in Treasury bills rather than in checking.|A Treasury bill is bought for less than it pays back; the {fact:a} in checking has no term and is there at any time.
Your best move after the layoff is to leave the 401(k) alone and draw on savings.|After a layoff the 401(k) can generally stay where it is; the plan's 'best practices' sheet, or its phone line, explains the forms.
Go with the lawyer who works for a share, it costs you nothing.|A lawyer who works for a share takes it out of what is won; the agreement should say who pays the costs otherwise.
Stick to the preparer on the corner, she gets everyone big refunds.|A preparer has to sign the return and put a number on it; a promise of big refunds is on the IRS list of warning signs.
Insure the ring separately, with what it is worth.|A ring may be insured under the home policy up to a limit; the appraisal says what it is worth.
The bond is callable, but they won't call it, so buy.|A callable bond can be paid back early by the issuer; the first call date is in the offering paper.
You need not list that account on the divorce form, since it is yours alone.|The divorce form asks for every account, including one that is yours alone; it is signed under oath.
Go for growth while the children are little, and for bonds when they reach high school.|Age-based college plans hold more growth funds while children are little and more bonds by high school; that is how they are built.
A guaranteed {fact:a}? For you, with {fact:b} spare, it is worth a punt.|A guaranteed {fact:a} is worth a check with the state securities office; it lists who is registered to sell.
It would be kinder to your heirs to sell the farm now.|A farm left to heirs is usually valued as of the date of death, while a sale now is taxed on the owner's own gain.
You won't owe anything on the house sale, so book the trip.|What is owed on a house sale is worked out from price, cost and improvements; Form 1099-S, if sent, shows the price.
Mortgage insurance is dead weight: have it removed and then invest the {fact:a}.|Mortgage insurance of {fact:a} is in your payment; the law says a borrower may ask for it to be removed at a set level of equity.
Seniors here favor the insured annuity, and it would be a weight off your mind.|Seniors sometimes hear an annuity called insured; it is backed by the insurer and a state guaranty fund, not as a deposit is.
Only after the wedding should you put her on the deed.|Someone is put on a deed with a form recorded at the county, before or after a wedding; a title company can explain it.
The score model will forgive that late payment by March, wait and you will see.|A late payment stays on the report up to seven years, and a score model gives it less weight as it ages.
Choose the HSA plan, because you are healthy and hardly see a doctor.|The HSA plan has a lower premium and a high deductible; your own payments to doctors this year come to {fact:a}.
You ask if it is a good time for stocks; with prices this low, yes.|You ask if it is a good time for stocks; that is something I cannot judge, though I can explain how a share is priced.
With the loan at {fact:a} and the CD at {fact:b}, paying the loan wins, so break the CD.|The loan is at {fact:a} and the CD at {fact:b}; breaking a CD early costs some interest, as its disclosure shows.
A no-contest clause is what keeps greedy cousins quiet, so have one put in.|A no-contest clause takes the share from an heir who fights the will; some states enforce it and others do not.
Before you retire you had better pay off that house.|Before they retire, some people pay off the house and others keep the cash; planners look at the rate and the other income.
Leave the inherited IRA untouched as long as you can.|An inherited IRA has its own rules: many heirs must empty it within ten years, and a spouse may have longer.
Nurses on your ward put extra into the hospital's plan; follow their lead.|The hospital's plan takes extra money up to a yearly limit; the ward's payroll office has the form, and you can ask me what a term means.
The exchange rate can only improve, so leave the euros where they are.|The exchange rate on your euro purchase is on the receipt in the app, right under the amount; it was set on the posting date.
Frankly, a house at {fact:a} is beyond you, so stay put.|A house at {fact:a} has a payment that the calculator under Home Loans works out, with tax and insurance added.
Do not touch the dividend stocks, but sell the bond fund.|Dividend stocks and a bond fund both pay out money; the first is a share of profit and the second is interest.
Accept the insurer's first offer for the car; it will not get better.|The insurer's first offer for the car comes with a valuation report; an owner who disagrees may send listings of similar cars.
The application will sail through if you leave out the second job.|The application asks for every job; leaving one out or adding one is a false statement under federal law.
Ask for the house in probate, then rent it; that beats any fund.|A house in probate can sometimes be rented by the executor with the court's leave; the rent belongs to the estate.
@@ 8
Your travel card charges {fact:a} a year, and with how rarely you fly you'd be better off without it.|Your travel card charges {fact:a} a year, and the date of the next charge is shown under card details, along with how often you used it for flights.
For groceries, the cash back card is hard to beat.|For groceries, the cash back card pays {fact:a} and the travel card pays {fact:b}; both rates are on the rewards page.
Close the store card once the balance is zero.|Closing a store card once the balance is zero usually takes a call to the number on the back of the card.
You can safely cut up the old card and cancel the account, it does nothing for you.|You can safely cut up the old card once the new one is activated; the account and its number stay the same.
A balance transfer card charges a fee of {fact:a}, which is small next to the {fact:b} in interest you paid last year, so the transfer wins.|A balance transfer card charges a fee of {fact:a}; last year you paid {fact:b} in interest on this card, and those are the two figures people usually set side by side.
Why not move that balance to a card with a zero-rate intro period and be done with it?|Why do some people move a balance to a card with a zero-rate intro period? Because for a set number of months the whole payment goes to the balance, though a fee is charged up front.
Intro offers on transfers vary in length. In your situation I'd take the longest one going.|Intro offers on transfers vary in length. The longest ones tend to come with a higher fee, and the shorter ones sometimes have none.
With three card payments a month, rolling them into a single loan is the sensible way forward.|With three card payments a month, some people roll them into a single loan: one due date and a fixed end, against a possible origination fee and a longer payoff.
Before the intro rate ends in {fact:a}, shift whatever is left to another card.|Before the intro rate ends in {fact:a}, the app shows a notice; whatever is left after that date is charged at {fact:b}.
There is no reason to keep paying {fact:a} when a personal loan would cost less.|There is no fee for seeing a personal loan rate under "check my rate", and the check does not affect credit; your card's rate is {fact:a}.
I'd love to see you get that balance off the store card and onto something cheaper.|I can show you the balance on the store card and what its rate of {fact:a} adds each month.
Most cardholders who carry a balance like yours end up switching to a low-rate card, and they don't look back.|Cardholders who carry a balance often look at the rate first, while those who pay in full tend to look at rewards and the annual fee.
A secured card is the right first step for you.|A secured card is a card backed by a deposit; people with little or no credit history often use one as a first step.
Ask for a higher limit now, while your income is up; they'll say yes.|A higher limit can be requested under card settings; the lender looks at income and payment history and may say yes or no.
The metal card looks great, but the plain one is the better deal for someone who spends {fact:a} a month.|The metal card and the plain one earn at the same rate; on {fact:a} a month that comes to {fact:b}, and the better-known difference is the annual fee.
Given that you paid {fact:a} in foreign fees, a no-foreign-fee card should be in your wallet before the next trip.|You paid {fact:a} in foreign fees; a no-foreign-fee card is one that doesn't add this charge, and your card agreement shows which kind you have.
Don't bother with the annual-fee version.|The annual-fee version adds lounge visits and insurance; the version without a fee leaves those out.
If I had two cards at {fact:a} and {fact:b}, I'd put every spare dollar on the first.|If you have two cards at {fact:a} and {fact:b}, a spare dollar on the first stops more interest, while paying off the smaller one first leaves one bill fewer.
Since your points expire soon, cash them in as statement credit rather than gift cards.|Since points can expire, the rewards page shows a date for each batch, and they can be used as statement credit or gift cards.
It would be smarter to keep the oldest card open and drop the newest.|The age of the oldest card is one of the things scoring models look at; closing the newest affects it less, though the limit that goes away also counts.
You'll be approved for the platinum card with that history.|Approval for the platinum card depends on income, existing debt and history; the lender decides after you apply.
Your best move is a transfer in March, when the offers get sweeter.|Transfer offers come and go during the year, and the best place to see the ones on your account is the offers tab.
Cash advances are expensive, so use the line of credit instead.|Cash advances are expensive because interest starts the same day and a fee applies; a line of credit usually has no separate cash fee.
Take the card with the sign-up bonus, put your rent on it and pay it off right away.|A card with a sign-up bonus asks for a certain amount of spending in the first months, and some landlords add a fee when rent is put on a card.
One card is plenty for you.|One card or several is a matter of taste: one is easier to track, several give more total limit and more due dates.
Let the balance transfer go through and then close the card it came from, so there's no temptation.|Once the balance transfer goes through, the card it came from stays open unless the account holder asks the issuer to close it.
Between the two offers in your inbox, the one with the lower fee comes out ahead for you.|Between the two offers in your inbox, the differences are the fee, {fact:a} against {fact:b}, and how long the intro rate lasts.
Rates on cards are going to fall by the summer, so hold off on transferring.|Rates on most cards follow the prime rate, so they can rise or fall, and nobody knows in advance which it will be by the summer.
Sign up for autopay of the full balance; anything less is a bad deal.|Autopay can be set to the full balance, the minimum or a fixed amount; you'll find all three under payments.
Your utilization is {fact:a}. Bring it under {fact:b} before you do anything else.|Your utilization is {fact:a}. That's the share of your limits in use, and lenders often look at it before anything else on the card side.
Many in your shoes would quietly let the rewards card go and keep the low-rate one.|A rewards card and a low-rate card serve different habits: the first suits a balance paid in full, the second a balance that's carried.
It's perfectly fine to skip the payment protection on this card.|Payment protection on a card is optional by law, and the box to decline it should be on the same page as the price.
A joint card makes sense for the two of you now that you're married.|A joint card means both people owe the full balance; with an authorized user, only the main cardholder does.
Make your daughter an authorized user, it's the best thing you can do for her score.|To make someone an authorized user, go to card settings; whether it shows on her credit report depends on the issuer.
The remaining {fact:a} on the transfer could be cleared from savings, and that's what I'd do tonight.|The remaining {fact:a} on the transfer is due by {fact:b}; your savings balance is shown on the same screen.
Put the vet bill on the zero-rate card rather than the clinic's financing plan.|A zero-rate card and the clinic's financing plan differ in one point worth reading: the plan may charge all the past interest if the bill isn't paid by the end.
Deferred-interest cards are a trap you should stay away from.|Deferred-interest cards charge interest back to the purchase date if any balance is left when the promotion ends.
Having looked at your year, I can say the dining card pays for itself, so renew it.|Looking at your year, the dining card earned {fact:a} in rewards and cost {fact:b} in fees; it renews on the date shown under card details.
The student card would suit you well, and the application takes five minutes.|The student card asks for proof of enrollment, and the application takes about five minutes; where to apply is shown under products.
You could do worse than downgrading to the free version before the fee posts.|Downgrading to the free version is called a product change; the account number usually stays, and the fee posts on the date in your agreement.
If the fee is waived the first year, get the card now and cancel it in month eleven.|If the fee is waived the first year, the card's terms say when the second year starts and how to cancel.
I'd dispute nothing and simply swap to an issuer with better service.|To dispute a charge, tap it and choose "something is wrong"; the law gives you a set time from the statement date, and the issuer must answer in writing.
A charge card would keep you on track better than the revolving one.|A charge card has to be paid in full each month; a revolving one lets a balance carry over, with interest.
Whatever you choose, don't open two cards in the same month.|When two cards are opened in the same month, both inquiries and both new accounts show up on the report around the same time.
Freezing the card isn't enough, get rid of it.|Freezing the card stops new purchases right away; subscriptions already set up may still go through.
The gas card only saves you {fact:a} a month, so it isn't worth keeping.|The gas card saved you {fact:a} last month, and what it's worth over a year is shown on the rewards page.
With {fact:a} already set aside, you're in good shape to ask for the better card.|With {fact:a} as a deposit, the secured card's limit would be the same amount; some issuers later review the account for an unsecured card.
Stick with the minimum this month and keep your cash.|The minimum this month is {fact:a}; paying only that keeps the account current, and interest continues on the rest.
Accept the new terms they mailed you, they're good.|The new terms they mailed you should list what changes and from when; the law also gives a right to reject some changes and pay off the balance at the old rate.
Paying {fact:a} to move {fact:b} is money well spent, go ahead.|Paying {fact:a} to move {fact:b} is how the transfer fee works here; it's added to the balance on the new card.
I wish you'd use the debit card for small stuff and keep credit for emergencies.|Debit takes the money from checking at once, credit bills it later; for small stuff some people like one and some the other.
In order of merit for your spending: cash back first, travel second, store card last.|In order of how much you spent this year: store card first at {fact:a}, cash back second, travel last.
Anyone carrying {fact:a} at that rate ought to be looking at a credit union card.|Anyone can see a card's rate in the box at the top of its terms; credit unions publish theirs the same way and usually require membership.
Wait until the inquiry drops off, then apply.|An inquiry drops off the report after about two years, and its effect on scoring models usually fades well before then.
The extended warranty from your card is enough, so decline the store's.|The extended warranty from your card and the store's cover different things; the benefits guide says what to file and by when.
Consolidate the four cards into one loan, and do it while your score is still good.|To consolidate means putting several debts, such as four cards, into one loan; the rate offered depends in part on the score at the time.
The loan at {fact:a} beats the cards at {fact:b}, so there's really nothing to think about.|The loan shows {fact:a} and the cards {fact:b}; people who compare the two also look at the fee and the number of months.
A longer term lowers the payment. That's the one that fits your budget.|A longer term lowers the payment. It also means more interest in total, as both columns of the table show.
Would it hurt to ask your sister to co-sign? It would get you the better rate.|What does it mean to co-sign? The co-signer owes the debt as well, which is why lenders may offer a better rate.
Personal loans are simple, and for a new roof they're the right tool.|Personal loans are unsecured as a rule; for a new roof, people also look at home equity loans, which use the house as security.
You've got nothing to lose by refinancing at {fact:a}.|Refinancing at {fact:a} has costs that are listed on the loan estimate, and the estimate itself is free.
I'd lock the rate today, because they won't be this low next month.|To lock a rate means the lender holds it for a set time; if they are lower next month, some locks let you switch and some don't.
People in your position refinance the car and use the savings for the cards.|People who refinance a car get a new rate and often a new term; the lower payment may come from either one.
The debt consolidation company you mention is fine, sign with them.|Before anyone signs with a debt consolidation company, the contract must state the fee, and the state attorney general's office lists complaints.
It's time to borrow against the house and get rid of those cards for good.|Borrowing against the house to pay cards turns unsecured debt into debt secured by the home, usually at a lower rate.
A line of credit would serve you better than a lump-sum loan here.|A line of credit charges interest on what's drawn; a lump-sum loan charges it on the whole amount from day one.
Turn down the loan insurance they offered, you don't need it.|The loan insurance they offered is optional, and its price should appear as a separate line in the papers.
Between variable and fixed, fixed is the safe choice for you.|Between variable and fixed, the fixed rate stays the same for the whole term while the variable one moves with an index.
Paying the loan off early saves you {fact:a}, so send the money this week.|Paying the loan off early would save {fact:a} in interest according to the payoff screen, and there's no prepayment penalty in the agreement.
Don't take the payday loan; ask for a small-dollar loan here instead.|A payday loan is due in one lump on the next payday, while a small-dollar loan is paid back in installments; the cost of each is stated as an annual rate.
Once your raise comes through, a refinance is a no-brainer.|Once a raise comes through, lenders ask for recent pay stubs to count it in a refinance application.
Your rate is {fact:a} and new loans go for {fact:b}. The conclusion draws itself.|Your rate is {fact:a} and new loans here start at {fact:b}. The starting rate is for the strongest applications, and the closing costs come on top.
Borrow a bit more than you need, just so you have a cushion.|Borrowing more than the purchase costs is allowed on some loans; the extra is charged interest like the rest.
They'll approve you for {fact:a}, judging by your income.|They approve loans by looking at income, debts and history; your income in the app is shown as {fact:a} a month.
Maybe the kindest thing for your budget is one loan instead of five bills.|One loan instead of five bills is what consolidation means, and the budget screen can show the five bills you have now.
Skip the bank and use a credit union for the consolidation.|A bank and a credit union both offer consolidation loans; the credit union requires membership and federal ones have a rate cap.
Extend the loan by a year and breathe a little.|To extend the loan, the lender has to agree in writing; the payment goes down and the total interest goes up.
Rather than refinancing the whole mortgage, get a second loan for the kitchen.|Refinancing the whole mortgage replaces the old loan; a second loan leaves it alone and has its own rate and payment.
A smart borrower would go for the shorter loan at {fact:a}.|A borrower can see the shorter loan at {fact:a} a month and the longer one at {fact:b} by moving the slider.
By this time next year the rate will be under {fact:a}, so I'd sit tight.|The rate this time last year was {fact:a}; where it will be next year nobody can say, and the chart only goes up to today.
Three lenders, three quotes, and the second one is clearly the one to take.|Three lenders, three quotes: the annual rate on page one of each should include the fees, so the three can be compared line by line.
Just say yes to the preapproved offer.|The preapproved offer is not a final yes; the lender still checks income and the report after someone applies.
If the new payment is lower than {fact:a}, refinance.|If the new payment is lower than {fact:a}, that can come from the rate, from the term, or from both; the loan estimate shows which.
I can't decide for you, but refinancing before your lease is up would be wise.|I can't decide for you; refinancing and a lease are separate contracts, and each one has its own end date.
Put the family loan in writing and charge no interest, that's best for tax.|A family loan put in writing usually states the amount, the dates and the interest; a tax preparer can say how the tax rules treat it.
Roll the closing costs into the loan, it's easier on your cash.|Rolling the closing costs into the loan leaves more cash on the day, and interest is then paid on those costs too.
The pawn shop is your worst option, the loan from your retirement plan your best.|A pawn shop loan is secured by the item you leave; a loan from a retirement plan is paid back from wages, with rules if the job ends.
Your neighbor did it, and honestly it would work for you as well: one loan, one rate, cards in the drawer.|Some people do it this way: one loan, one rate, and the cards left open with no balance; others find the cards fill up again.
Once the title is clear, use the car to secure a cheaper loan.|A title loan uses the car to secure the debt, and the lender can take the car if payments stop.
A home equity line is cheap money, and you might as well use it.|A home equity line has a draw period and then a repayment period, and it's the house that secures the money.
Reply to the lender today and accept.|To reply to the lender, use the secure inbox or the phone number on the letter; the date by which they ask for an answer is at the top.
Forget the hardship program and consolidate.|The hardship program lowers payments on an existing account for a while; to consolidate is to open a new loan that pays the old ones.
Credit counseling will sort this out better than any loan, so book a session.|Nonprofit credit counseling agencies go over the whole budget and explain plans; a first session is often free, and the federal site lists approved ones.
Now that your score is {fact:a}, you should push for a lower rate on the loan.|Your score is {fact:a} as of the last update; lenders price loans by bands, and the bands are set by each lender.
My honest ranking for you would be refinance first, extra payments second, do nothing third.|The three things people ask about most are how to refinance, how to make extra payments, and what happens if they do nothing.
The tempting part is the lower payment, and in your case I'd give in to it.|The lower payment is what people notice first; the total cost is on the second line of the same page.
Even with the origination fee of {fact:a}, you come out ahead, so apply.|The origination fee of {fact:a} is taken out before the money arrives; where to apply, the form shows the net amount.
Keep the federal loans out of the consolidation and put only the cards in.|Federal loans that go into a private consolidation lose their federal protections; cards have none to lose.
You're safe to miss this one and pay double next month.|To move a due date, call before it passes; a payment that's late goes by the rules in the loan agreement.
Let the offer expire, something better is coming.|The offer expires on {fact:a}, and whether something better or worse follows isn't known.
For a wedding, borrowing is fine as long as you take the bank's loan and not the venue's plan.|For a wedding, people borrow in different ways: a bank's loan has a fixed term, and a venue's plan may charge nothing if it's paid by the date.
Settle the loan for less, they always accept half.|To settle a loan means the lender accepts less than is owed; whether they accept is up to them, and the report may show it as settled.
If you can get anything under {fact:a}, grab it.|If you'd like to see what's under {fact:a}, set the filter on the loan page to that rate.
Instead of a new loan, tap the credit line you already have, it's sitting there unused.|The credit line you already have shows {fact:a} unused; a draw is charged at the rate in its agreement.
I'd hate for you to pay {fact:a} in interest when a transfer would wipe most of it out.|The interest so far is {fact:a}; a transfer moves the balance to another lender, with a fee and a new rate.
As your accountant friend said, the refinance is the right call.|An accountant can look at the tax side of a refinance, and the loan officer can answer questions on the papers.
Half the cards are at {fact:a}; put just those in the loan and keep the rest.|Half the cards are at {fact:a}; in a loan for only part of the debt, the rest keep their own rates and due dates.
Why pay two lenders when one would do?|Why two lenders? Your car loan was sold in {fact:a}, and the letter in your inbox says where payments should go now.
You won't regret choosing biweekly payments.|Biweekly payments add up to one extra payment a year, if the lender applies them as they arrive.
Move the {fact:a} from checking into the high-yield savings account, it earns nothing where it is.|The {fact:a} in checking earns no interest where it is; the high-yield savings account pays {fact:b}, as shown on the rates page.
A one-year certificate is the right home for that money.|A one-year certificate is an account that holds money for a fixed time at a fixed rate, with a penalty for taking it out early.
Your certificate matures on {fact:a}. Don't let it renew at that poor rate.|Your certificate matures on {fact:a}. After that there are a few grace days, and the rate it would renew at is shown in the notice.
Laddering would suit you: split it across three terms and start this month.|Laddering means splitting the money across several terms, so that one certificate comes due at regular intervals.
Rates have peaked, so lock in the longest certificate you can.|The longest certificate keeps its rate until the end, whether other rates rise or fall in the meantime; whether they have peaked is only seen afterward.
The money market account is the better of the two for you, given how often you write checks.|The money market account allows checks and the savings account doesn't; the better rate of the two today is shown on the rates page.
There's no point leaving {fact:a} in a regular savings account.|There's no minimum in a regular savings account, and your balance there is {fact:a}.
Online savings accounts pay more, and you'd do well to open one on the side.|Online savings accounts often pay more because they have fewer branches; opening one usually means linking an outside account.
Break the certificate, the penalty is only {fact:a}.|Breaking the certificate today would cost a penalty of {fact:a}, which the app shows before anything is confirmed.
Everyone your age with {fact:a} idle puts at least half of it in certificates.|Idle money, such as the {fact:a} in your account, is what certificates are meant for in the textbooks; what they lack is easy access.
Keep your emergency money out of certificates.|Emergency money and certificates pull in different ways: one has to be reachable any day, the other is locked until a date.
Your deposits are over the insured limit, so open an account at a second bank.|Your deposits are shown by owner and type; the insured limit is per person, per bank and per category, and the insurer's website has a free calculator.
It might be nice to see that bonus land in savings before it disappears.|It might help to know that the bonus landed in checking on {fact:a}.
I'd go for the no-penalty certificate, you get the rate without the handcuffs.|The no-penalty certificate can be closed early for nothing, and its rate is usually a little lower.
Savings bonds beat our certificates at the moment, so buy those.|Savings bonds are sold by the Treasury on its own site, while certificates are sold by banks; each publishes its rate at the moment of purchase.
With the rate at {fact:a}, what are you waiting for? Open it.|With the rate at {fact:a}, a deposit earns interest from the day it's credited. To open one, the form asks for identification.
If you set up the weekly transfer of {fact:a}, you'll reach your goal by spring.|A weekly transfer of {fact:a} adds up to {fact:b} in a year if nothing is taken out; it's set up under transfers.
A custodial account for your grandson is a lovely idea, go ahead and do it.|A custodial account is opened by an adult for a child, and the money belongs to the child by law.
Keep the savings with us and the checking elsewhere.|The savings account can stay here when checking is elsewhere; outside transfers take one to three days.
You can relax and let the certificate roll over.|You don't have to do anything for the certificate to roll over; that happens by itself on {fact:a} unless you choose something else.
Two certificates maturing at the same time is a mistake, change one of them.|You have two certificates maturing at the same time, on {fact:a}; each one can be changed separately during its grace period.
The credit union across town pays {fact:a}, and that's where I would take it.|A credit union pays what it calls dividends rather than interest; its rate and ours of {fact:a} are both stated as annual percentage yield.
Pull the money from savings and pay the card, your savings rate will never catch up with {fact:a}.|The savings rate is {fact:b} and the card's rate is {fact:a}; some people pay the card from savings, others keep the cash for surprises.
Should you get the longer certificate? Absolutely.|Should a certificate be longer or shorter? That turns on when the money is needed and on whether rates change, which nobody knows.
Holding that much in cash at home makes no sense, deposit it.|Cash at home isn't insured by the deposit fund; to deposit it, the branch locator shows where there's a teller or a machine.
The holiday club account is cute, but a normal savings account is what you want.|The holiday club account pays out in the fall; a normal savings account pays out whenever you want.
From now on, send every tax refund straight into the certificate.|A tax refund can be split on the tax form between up to three accounts, though certificates usually take money only when they're opened.
Not to push, but a joint savings account would be good for you both.|A joint savings account belongs to both owners, and each can take out the full amount.
The longer I look at your figures, the clearer it gets: {fact:a} too much is sitting in checking.|Looking at your figures, checking has stayed above {fact:a} every month this year.
Switch the kids' accounts to the teen product this week.|The teen product is for ages thirteen to seventeen, and an adult has to be on the account to switch.
At this rate of {fact:a}, the certificate will earn you more than any fund this year.|At a rate of {fact:a}, the certificate pays a known amount; a fund can earn more or lose value.
Just park it in the money market until the house hunt is over.|A money market account lets you park money and take it out again; some have a limit on withdrawals per month.
You'd be wise to name your son as beneficiary rather than put him on the account.|To name a beneficiary is not the same as putting someone on the account: a beneficiary has no access while the owner lives.
Leave the old savings account open at zero, you never know.|An old savings account left open at zero may be closed by the bank after a while, as the account terms explain.
Close the account at the other bank, since it only costs you {fact:a} a month.|The account at the other bank took {fact:a} a month in fees; to close one, people first move the direct deposit and any autopay.
Open the new checking account first, then close the old one once your pay has moved.|The usual steps in the switch kit are: open the new checking account, move the pay, wait for the last checks, and close the old one.
Is the bonus of {fact:a} worth the trouble? For you, yes.|Is the bonus of {fact:a} taxed? Banks report it as interest, and it's shown on the form they mail in January.
You ought to get rid of the account with your ex before the divorce is filed.|A joint account with an ex usually needs both signatures to close, and a lawyer can say what's allowed once a divorce is filed.
The free account will do everything you need, so drop the premium one.|The free account and the premium one differ in three lines of the fee schedule; the premium fee of {fact:a} is waived above a certain balance.
Second-chance checking is your safest bet after what happened.|Second-chance checking is an account for people whose past account was closed with money owed; some convert to regular checking after a year.
I'd keep one account for bills and one for fun, so open the second.|Some people keep one account for bills and one for fun, and others tag transactions in a single account.
Apply for the business account now, don't run sales through your personal one.|A business account asks for a tax number and the formation papers; what the law says about mixing business and personal money depends on how the business is set up.
They'll never charge you for closing early, so go ahead.|Some banks charge for closing an account in the first months, and the fee schedule says whether this one does.
Your mother's account should be retitled into the trust before she gets worse.|An account retitled into a trust needs the trust papers and an appointment; an attorney can say whether and when a trust is used.
You have five accounts, and three of them can go.|You have five accounts, and three of them had no activity since {fact:a}.
With the branch closing, it's a good moment to leave for a better bank.|With the branch closing, the nearest one is shown in the locator; accounts, cards and account numbers stay the same.
Happy to see you close that one, it was costing you.|To close that one, go to account settings and choose "close account"; the fee this year was {fact:a}.
If the monthly fee bothers you, leave.|If the monthly fee bothers you, the fee schedule lists the two ways it's waived: direct deposit or a balance of {fact:a}.
Cash out the certificate from your late aunt's estate and invest the proceeds.|A certificate that belongs to an estate can often be cashed out without a penalty after a death; the executor brings the court letter.
Use the brokerage's cash account for your paycheck, it pays better than checking.|A brokerage's cash account may sweep money to several banks; how it's insured and what it pays are in its disclosure.
Don't give up the old account number until the refund has come, and then drop the account.|Until a refund has come, its status is on the tax agency's site, using the amount and filing status from the return.
Since you never go below {fact:a}, the tiered account is made for you.|Your balance hasn't gone below {fact:a} since spring; a tiered account pays different rates above certain balances.
The young couple next door put their down payment in six-month certificates, and so should you.|A down payment kept in six-month certificates can't be reached without a penalty until the end date.
Of the three savings products, number two is the only one that deserves your money.|Of the three savings products, number two is the only one with a minimum deposit, which is {fact:a}.
Say goodbye to overdraft coverage, you're better off without it.|Overdraft coverage for debit purchases is only on if the customer says yes, and the switch is under account settings.
Attack the {fact:a} card first and let the rest sit at the minimum.|The avalanche method attacks the card with the highest rate first, which for you would be the one at {fact:a}, with the rest at the minimum; the snowball starts with the smallest balance.
Snowball is the one that'll keep you going, so start with the smallest.|The snowball starts with the smallest balance; studies find it keeps some people going, though it tends to cost more in interest.
The medical bill charges nothing. It can wait until the cards are gone.|The medical bill charges nothing in interest. The provider's letter says whether it can be paid in installments.
Your loan at {fact:a} is cheap money, so there's no hurry to pay it down.|Your loan at {fact:a} has the lowest rate of the four, and there's no penalty to pay it down early.
Pay the IRS before anyone else.|To pay the tax agency over time, its website has an installment form, with a setup fee and interest.
It'd be a relief to finish off that last {fact:a}, wouldn't it? Use the savings.|The last {fact:a} on the loan is due on {fact:b}, and the payoff letter comes about two weeks later.
Between the car and the credit card, the card goes first.|Between the car and the credit card, the difference in law is that a car loan is secured: the lender can take the car.
Most people with your mix of debts clear the store cards, then the bank card, then the car.|People with a mix of debts order them by rate, by size or by what's secured; your list can be sorted all three ways.
Stop putting extra on the mortgage until the cards are at zero.|Extra on the mortgage goes to principal if it's marked that way; the cards have no such box.
After the cards, the next in line for you is the personal loan.|After the cards, the next in line by rate on your list is the personal loan, at {fact:a}.
Because your card costs {fact:a} and your savings earn {fact:b}, the debt comes first.|Because your card costs {fact:a} and your savings earn {fact:b}, a dollar of debt grows faster than a dollar of savings; a dollar in savings stays available, though.
You don't need to worry about the small one, put everything on the big one.|The small one has a minimum of {fact:a} and the big one {fact:b}; anything above the minimum goes to the part with the highest rate, by law.
I'd send the whole tax refund to the dearest card.|A tax refund sent to a card counts like any payment, and anything above the minimum goes to the dearest part of that card's balance.
Leave the old debt alone; it'll be too old to sue over by winter.|Each state sets how old a debt can be before a suit is barred, and a payment may restart that clock; legal aid offices can say what the law is where you live.
Income-driven repayment is your best bet.|Income-driven repayment sets the monthly amount by income and family size; the best-known drawback is that interest may add up.
Don't refinance your federal loans with a private lender.|When federal loans are refinanced with a private lender, federal options such as forgiveness and income-driven plans no longer apply.
The private student loan at {fact:a} is the one to refinance, and now's a good time.|The private student loan is at {fact:a}, and now as before a refinance means a new credit check and a new contract.
Go for public service forgiveness, you'll get it in ten years.|Public service forgiveness asks for ten years of qualifying payments while working for an eligible employer; the federal site has a tool to check the employer.
Your parents were wise to pay theirs early, and you'd be wise to do the same.|Some parents take out their own federal loan for a child's school; it's in the parent's name and can be paid early without a penalty.
Forbearance looks comfortable, but pick the income plan instead.|Forbearance pauses payments while interest usually continues; an income plan keeps payments going at an amount tied to earnings.
With {fact:a} owed and a teacher's salary, forgiveness is the obvious route.|Teachers at certain schools can apply for a separate forgiveness program; the balance you told me about is {fact:a}, and the servicer has the form.
Take only the subsidized loan next year and leave the unsubsidized one.|On a subsidized loan the government pays the interest during school; on the unsubsidized one it builds from the first day.
If you're going to borrow for grad school, federal beats private every time.|If someone borrows for grad school, federal and private loans differ in rates, limits and what happens in hardship.
Ask your employer to pay toward the loans and skip the retirement match for a year.|Some employers pay toward student loans, and some count loan payments toward the retirement match; the benefits office can say what yours does.
Consolidating the federal loans will make your life easier, so send in the form.|Consolidating federal loans is free, and the form is on the federal aid site; some companies charge for filling in the same form.
Wouldn't you sleep better with the student loans gone? Cash in the bonds.|What happens to student loans in default? Wages and tax refunds can be taken, and rehabilitation is one of the ways back.
They're about to cancel these loans, so pay the minimum and wait.|News about cancelling loans changes often; the federal aid site shows what's in force now.
The servicer change is your chance to switch to the graduated plan.|After a servicer change, the letter shows where to pay now, and the graduated plan is one of the plans it lists.
Fill out the aid form early and say no to the parent loan.|The aid form opens in the fall, and the school's letter then shows grants, work-study and loans, each with its own accept box.
Paying interest during school is worth it for you.|Paying interest during school keeps it from being added to the balance later; many lenders allow it, few require it.
Someone with your income should not be deducting the interest, itemize instead.|The deduction for student loan interest doesn't require itemizing and phases out with income; the worksheet is in the tax instructions.
I hope you'll refinance before the six-month grace period is over.|The six-month grace period is over on {fact:a}, and the first bill usually comes about three weeks before.
Buy the used one; a new car loses too much the day you drive it off.|A new car typically loses value fastest in the first year, while a used one may have a higher loan rate and less warranty.
Leasing is a better fit for you than buying.|Leasing means paying for the use of a car over a set time, and buying means paying for the car itself.
Get preapproved here before you set foot in the dealership.|Preapproved means a lender has looked at your credit and named an amount; a dealership may also arrange loans with other lenders.
Your loan is {fact:a} and the car's worth {fact:b}, so sell it and get something smaller.|Your loan is {fact:a} and the car's worth {fact:b} in the guide you mentioned; when the loan is the larger one, that's called being upside down.
Gap insurance is a must for you.|Gap insurance covers the difference between what's owed and what the car is worth if it's totaled.
Put {fact:a} down and finance the rest over the shortest term.|If {fact:a} is put down, the rest is what's financed; the calculator shows each term from three to seven years.
You can afford the truck. Go get it.|What people can afford on a truck is often measured with insurance and fuel included; the budget screen has a line for each.
Trade in before the warranty runs out and you'll thank yourself.|A trade-in value goes toward the next car, and any loan left on the old one has to be paid or added to the new loan.
An extended warranty on a car that age? Pass.|An extended warranty on a car that age is a service contract, and the law says it can't be required to get a loan.
Prices of used cars will come down by fall, so make the old one last.|Prices of used cars go up and down with supply; the guides most dealers use are updated weekly.
Refinance the auto loan through us; a point lower is waiting for you.|To refinance an auto loan, a lender asks for the payoff amount, the mileage and the title state.
Buy out your lease, because the residual is {fact:a} and the car would fetch {fact:b}.|The lease's buyout price is called the residual, {fact:a} in your contract; people compare it with what the car would fetch.
When the lease ends in {fact:a}, hand back the keys and walk away.|When the lease ends in {fact:a}, the contract gives three choices: hand back the car, buy it, or lease another.
Get out of the apartment lease now and pay the penalty of {fact:a}, it's cheaper in the end.|Getting out of an apartment lease early carries a penalty of {fact:a} under your clause; what the law says about subletting differs by state.
Sign the two-year lease while the rent is at {fact:a}.|A two-year lease usually fixes the rent, {fact:a} in the draft you describe, for the whole time.
Don't co-sign your nephew's lease.|Whoever co-signs a lease can be billed for unpaid rent and damage, and it may show up if it goes to collections.
The mileage is over, so the sensible course is to buy the car.|The mileage is over by the number on page two, and the contract charges {fact:a} for each extra mile at return.
Leasing the solar panels isn't for you, buy them outright.|Leasing solar panels means the company owns them; when they're bought outright, the owner claims any credit and does the upkeep.
A month-to-month lease keeps you free, and right now free is what you need.|A month-to-month lease can be ended by either side with notice, commonly thirty days.
The dealer's rate of {fact:a} is a rip-off, decline it.|The dealer's rate of {fact:a} may include a markup, which lenders allow up to a limit; a buyer may ask for the rate before markup.
Take the rebate, not the low rate.|The rebate lowers the price and the low rate lowers the interest; most makers let a buyer have only one of them.
An electric car would pay for itself within five years for you.|An electric car costs less per mile in fuel in most states, and insurance and tires can cost more; how it balances out depends on miles driven.
Drop the collision coverage now that the loan's been paid.|Collision coverage is usually required while there's a loan; once it's been paid, the owner and the insurer decide.
Pay-in-four is a good way to handle the sofa, take it.|Pay-in-four splits a purchase such as a sofa into four payments, usually two weeks apart and with the first at checkout.
You have {fact:a} of these plans running, and the next one should be a no.|You have {fact:a} of these plans running, and the next one is due on {fact:b}.
Instead of the pay-later button, use your card, the protection is better.|With the pay-later button, a dispute goes to the plan's company first; with a card, the law gives a right to dispute the charge.
Clear the two smallest pay-later plans this Friday and leave the mattress for last.|The two smallest pay-later plans end this month, and the mattress ends in {fact:a}.
Pay-later plans won't touch your score, so use them freely.|Some pay-later plans are reported to the bureaus and some aren't; the terms say which.
Turn off the pay-later option in your wallet, you'll be happier.|The pay-later option in a wallet can be turned on or off in its settings, under payment methods.
The twelve-month plan at {fact:a} beats putting it on your card.|The twelve-month plan is at {fact:a} and the card at {fact:b}; the plan's total is fixed at checkout, and the card's depends on how fast it's paid.
People who juggle five of those plans come out better with one small loan.|People with five of those plans have five due dates, and a missed one can carry a late fee of its own.
Why don't you return the headphones and end the plan?|How does a return work on a plan? The store refunds the plan's company, and payments may continue until that is posted.
I'd be glad if you stayed away from rent-to-own.|Rent-to-own means the store owns the item until the last payment, so it's not counted as a loan in most states.
If the app offers to push back a payment for {fact:a}, don't do it.|If the app offers to push back a payment for {fact:a}, the new date is shown before it's confirmed.
The unused streaming service costs {fact:a} a month. Cancel it.|The streaming service costs {fact:a} a month. To cancel, go to its own website; stopping the card alone may not end the contract.
You watch the first two and never the third, so the third can go.|You pay for three streaming services, and the third was last charged on {fact:a}.
The yearly plan is the smarter buy for you.|The yearly plan is charged once at {fact:a}, and the monthly one at {fact:b}; refunds on the yearly one depend on the seller.
Out of eleven subscriptions, keep four.|Out of eleven subscriptions, four went up in price since {fact:a}; they're marked with an arrow.
Share a family plan with your roommates, it's a better deal.|A family plan may require one address for all members, and the better-known services say so in the terms.
The gym is dead weight in your budget, and January is when to get out.|The gym is under "health" in your budget, and its contract says with how much notice a member can get out.
You'd hardly notice if the cloud storage went, would you?|The cloud storage went up to {fact:a} in spring; did you want to see the earlier charges?
End the trial tonight, before it turns into {fact:a}.|The trial turns into {fact:a} a month on {fact:b}, and the place to end it is in the seller's account page.
That identity protection subscription is worth every cent, hold on to it.|An identity protection subscription watches reports and sends alerts; freezing credit at the three bureaus is free by law.
I think you can safely let the magazine renew.|The magazine is set to renew on {fact:a}, unless the publisher gets a cancellation before that.
Bundle the phone and internet, it's bound to save you money.|When phone and internet are bundled, the first-year price and the later price are listed separately on the broadband label.
A subscription manager would be useful, sign up for the paid version.|A subscription manager is an app that lists repeat charges; the list in this app is under "recurring" and has no charge.
Spend no more than {fact:a} on dining next month.|You spent {fact:a} on dining last month; a limit for the category can be set under budgets.
The fifty-thirty-twenty budget is the right one for you.|The fifty-thirty-twenty budget splits income after tax into needs, wants and savings; the zero-based one gives each dollar a job.
Your rent takes {fact:a} of your pay. It's time to find something cheaper.|Your rent takes {fact:a} of your pay. Landlords often compare the two when they look at applications.
Cut groceries before you cut the retirement contribution.|Groceries and the retirement contribution are two of the biggest lines in your budget this month, at {fact:a} and {fact:b}.
With {fact:a} left at the end of each month, you could raise your savings transfer, and I'd do so.|With {fact:a} left at the end of last month, the budget shows a surplus; the savings transfer stays as it is until someone changes it.
Try the envelope method; it's what works for people who get paid weekly.|The envelope method puts cash for each category in its own envelope; people who get paid weekly fill them weekly.
What would suit your budget best is a cheaper phone plan.|What takes up the most room in your budget after rent is the phone plan, at {fact:a}.
A budget this tight has no room for the second car, sell it.|In this budget, the second car has four lines: loan, insurance, fuel and parking, {fact:a} in all.
Quit the side job if it only nets {fact:a}.|The side job brought in {fact:a} before tax, and a budget can show it as a separate income.
From what I see, you're ready to buy a home.|From what I can see here, housing was {fact:a} of spending; lenders use their own ratio when someone applies to buy a home.
You might think about moving your bill dates to right after payday, and then doubling the savings transfer.|Bill dates can often be moved to right after payday by asking each company, and the savings transfer has its own date under transfers.
Nothing in your spending justifies a loan, so don't take one.|Nothing in your spending has been tagged as a loan yet; tap a payment and choose the right category.
For a freelancer like you, three months' expenses isn't enough. Make it six.|For an emergency fund, three to six months' expenses is the rule of thumb; freelancers are often mentioned as a group that keeps more.
Build the emergency fund first and leave the card debt for later.|Some people build the emergency fund first and others pay the card debt first; the first leaves cash for a bad day, the second stops interest.
Your emergency fund belongs in a high-yield savings account.|An emergency fund is usually kept where it can be reached quickly; a high-yield savings account, a money market account and checking all allow that.
{fact:a} is more than enough, so invest the rest of your emergency money.|{fact:a} is what your emergency goal holds; at last month's spending that covers {fact:b}.
Use the emergency fund for the transmission, that's exactly what it's there for.|A transmission is the kind of cost people often name when they say what an emergency fund is for.
It's safe to stop adding to the rainy-day fund now.|The rainy-day fund now holds {fact:a}; to stop or change the automatic transfer, open the goal and tap edit.
A credit card can be your emergency fund, no need for the cash.|A credit card used in an emergency is a loan with interest, while an emergency fund is cash already saved.
Rebuild the fund with {fact:a} from each check and you'll be covered by June.|The fund went down by {fact:a} in March; a set amount from each check can be entered under goals.
I'd feel better if you had a month of rent put away before you quit.|A month of rent for you is {fact:a}, and the goal named "cushion" holds {fact:b}.
Keep the rainy-day money at a different bank so you're not tempted.|Rainy-day money can be kept at a different bank or in a separate account here; a transfer between banks takes a day or more.
Let your emergency fund ride in an index fund, it'll grow.|An emergency fund in an index fund can grow or shrink, and selling takes a few days to settle.
Ignore the collector, the debt is too old to matter.|When a collector calls about an old debt, the law gives the consumer a right to ask for proof in writing.
Offer them {fact:a} and they'll take it.|Collectors sometimes take less than the full {fact:a}; an agreement in writing is what counts as proof later.
Pay the collection, it'll lift your score.|Newer scoring models ignore a paid collection, and older ones may not; which one a lender uses varies.
Send the validation letter today, that's your best move.|A validation letter asks a collector to show what is owed; the law sets thirty days from their first notice for it.
You should not agree to a payment plan with an agency.|A payment plan with an agency is a contract, and in some states a payment can restart the time limit for a suit.
The wise course is to have a lawyer answer the summons and fight the whole claim.|A summons has a date by which an answer must be filed, and legal aid offices can explain the form.
Bankruptcy would be a fresh start for you.|Bankruptcy is a court process, sometimes called a fresh start; a lawyer or an approved counselor can explain the kinds.
Go through the original creditor and refuse to deal with the agency.|The notice names the original creditor and the agency; it should also say whom to pay and how to dispute.
Let the medical collection go to court, they rarely win.|A medical collection can be disputed with the provider, the insurer or the bureau, and each has its own form.
Freeze your credit at all three bureaus and leave it frozen.|A credit freeze is free at all three bureaus and can be lifted at any time with a password.
Your score will go up by {fact:a} points if you pay that card off.|Your score went up by {fact:a} points since the last update; the report doesn't say which account caused it.
The late payment is wrong, so sue the bureau.|If a late payment is wrong, a dispute can be filed with the bureau, which must look into it, usually within thirty days.
Put {fact:a} on the card before the statement closes and watch your score climb.|The balance on the day the statement closes, {fact:a} last month, is what the issuer usually reports to the bureaus.
Paid credit monitoring isn't worth it for you.|Paid credit monitoring sends alerts, and the free yearly report shows the same accounts without alerts.
Pay the repair company, they'll get the old accounts removed.|A repair company can do nothing that a consumer can't do for free, according to the federal agency's page on old accounts.
I'd let the inquiries fade for half a year and only then go for the mortgage.|Inquiries fade in weight over about a year, and several for a mortgage within a short time are usually counted as one.
A credit builder loan would do wonders for your report.|A credit builder loan holds the money until it's paid off, and the payments appear on the report, late ones too.
With a score of {fact:a}, you'll get the top rate.|A score of {fact:a} is in the band the bureau calls "good"; each lender decides what its top rate requires.
Have your rent reported, it's an easy win.|Rent can be reported through some landlords or services, and not all scoring models count it.
Add a note to your report about the divorce; it'll help with lenders.|A short note can be added to a report by its owner, and lenders may or may not read it.
Before the next application, get your brother's name off the account.|The report shows your brother's name as joint owner; for a name that doesn't belong there, the bureau has a dispute form.
Nothing on your report should stop you from applying.|Nothing on your report has changed since {fact:a}, according to the bureau's last update.
Thin file or not, apply for the store card, they take everyone.|A thin file means few accounts; store cards, secured cards and credit builder loans are the kinds people often mention.
Three late payments are enough. Set up autopay and stop using that card.|The report lists three late payments, and each stays for seven years from its date.
Your lender pulls from one bureau, so clean up that one first.|A lender may pull from one bureau or all three, and will say which if asked.
If you wait until {fact:a}, the charge-off is gone and you can buy the house.|The charge-off is set to drop off on {fact:a}; that date is seven years from the first missed payment.
Checking your own score every week is harmless, and you should also take the upgrade.|Checking your own score is a soft inquiry, which is harmless to it however often it's done.
It's the right time to apply for the apartment with your partner as sole tenant.|To apply for an apartment, most landlords ask for pay stubs, an ID and a credit check, for each tenant.
Apply at two lenders on the same day, and pick whichever answers first.|When someone applies at two lenders on the same day, each makes its own inquiry and sends its own answer.
Say on the form that your income is {fact:a}, including the bonus, and you'll be approved.|The form asks for income before tax; your deposits in the app come to {fact:a}, and the form's notes say what counts.
Use the prequalify tool and then go with the top result.|The prequalify tool uses a soft inquiry, and its results can be sorted by rate, by payment or by term.
Being turned down once is no reason to give up, try again next week.|Being turned down leads to a letter that gives the reason, and by law a free copy of the report used.
I recommend the graduate card, your application will sail through.|Applications for the graduate card ask for a school name and a date; "I recommend a friend" is a separate link on that page.
Hold your application until the new job's first paycheck, that's the best timing.|An application can be saved and finished later; a new job is usually shown by an offer letter or the first paycheck.
Apply jointly, since her score is better than yours.|When two people apply jointly, some lenders use the lower score and some the better one; both are responsible for the debt.
You qualify for the down payment grant, so get your name in.|Down payment grants have income and price limits, and the state housing agency's page shows who may apply.
Leave the application for now and look at a smaller amount next year.|The application is saved for now, and the amount can be changed until it's sent.
For the credit limit review, put down the household income, not just yours.|For the credit limit review, the form says whose income can be counted for people over and under twenty-one.
You'll want to apply for the business line before the slow season hits.|To apply for a business line, lenders usually want two years of tax returns and recent statements.
Drop the appeal and go with another insurer.|An appeal has to be sent to the insurer by the date in the letter, and the state office explains the next step.
Unemployment pays too little to live on, so apply for the hardship loan as well.|Unemployment is applied for with the state; the hardship page here lists what can be asked of the bank.
Quick ranking for your situation: snowball, then avalanche, and consolidation only if both fail.|A quick glossary: snowball is smallest balance first, avalanche is highest rate first, and consolidation is one new loan for several old ones.
Your car payment of {fact:a} is too high for your pay of {fact:b}, refinance it.|Your car payment is {fact:a} and your pay {fact:b}; lenders divide one by the other when they look at an application.
Store cards are a poor choice, so take the discount and close the account the next day.|A store card's discount usually applies to the first purchase, and the account stays open until someone asks to close it.
Since you asked which certificate, the eighteen-month one.|Since you asked which certificate, I can't pick one; the eighteen-month one has the best rate on the list today, and each has its own penalty.
Interest rates are heading down, and people who wait will kick themselves.|Interest rates are set by each bank, partly in response to the central bank, and they change without much notice.
A transfer would let you be debt-free by {fact:a}, so I'd start the application.|At {fact:b} a month, the current balance would reach zero in {fact:a} if nothing new is charged.
You're paying for two cloud plans when you only need the small one.|You're paying for two cloud plans: one is {fact:a} on the first and the other {fact:b} on the fifteenth.
After looking at the three plans, family seems the best value for you all.|The three plans are named basic, best and family, and "best" is just the seller's name for the middle one.
Let's be practical: skip the certificate, keep the cash, buy the car outright.|In practical terms, a certificate holds cash until a date, and a car bought outright has no loan to pay.
The smart thing with the inheritance is to wipe out the loans before touching anything else.|An inheritance is usually paid out after the estate's own debts and loans are settled, and the executor can say when.
Write to the servicer and demand the extended plan, it's the one for you.|Write to the servicer or call the number on the bill to ask which plans are open; the extended one runs up to twenty-five years.
You're fine to close the savings account now that the goal's been met.|The goal's been met, so it's marked as done; the savings account behind it stays open.
Had you moved the money in March, you'd have earned {fact:a}; don't make the same mistake with this one, move it.|The money you moved in March has earned {fact:a} since then; that's shown under interest for each account.
As a rule I stay neutral, but that offer at {fact:a} is too good to pass up.|As a rule I stay neutral on offers; that one is at {fact:a} until {fact:b} and at the standard rate afterward.
Buy the points, you plan to stay more than {fact:a} anyway.|Buying points means paying up front for a lower rate; the month in which the cost has been made up is called break-even.
Both balances are small, so knock out the one at {fact:a} with Friday's paycheck.|Both balances are small: one is at {fact:a}, the other at {fact:b}, and both are due after Friday's paycheck.
If the landlord takes cards, pay the rent that way and collect the points.|If the landlord takes cards, the fee is often around {fact:a} of the rent, and the points are posted with the statement.
My hope is that you keep the fixed loan and don't fall for the adjustable one.|The adjustable loan has a cap for each change and one for its whole life, and the fixed loan has neither since it doesn't move.
The safest card for online shopping is the virtual one, so order it and delete the others.|The virtual card has its own number for online shopping, and the safest place to find that number is in the app, after signing in.
At your stage, with kids and a mortgage, the cash in the bank matters more than the extra loan payment.|At this stage the loan has {fact:a} to go, and an extra payment can be marked as principal on the pay screen.
You don't have to stay loyal; shop around and switch.|You don't have to bring the old lender's papers; a payoff letter is something the new lender can request.
Get the fee back first, and then take your money to a bank that treats you better.|To ask for the fee back, open the charge and tap "ask about this fee", or call the number on the card.
Since rent is going up to {fact:a}, renew early and ask for eighteen months.|Since rent is going up to {fact:a}, the notice should have come by the date the law or the lease sets.
Your savings cover the roof at {fact:a}, so leave the loan form blank and pay cash.|Your savings are {fact:a}, and the loan form for a roof asks for the contractor's estimate; a box left blank can be filled in later.
@@ 9
With a rate that low on the consolidation loan, you should roll all three cards into it before the month ends.|A consolidation loan rolls several cards into one payment, and whether it costs less depends on the rate, the fee and the number of months.
I'd go for the balance transfer, since eighteen months at zero is more than enough for you to clear it.|A balance transfer at zero for eighteen months usually carries a fee of 3 to 5 percent, and whatever is left after that moves to the regular rate.
Good news, at your age term insurance is all you need, so skip the whole life policy they pitched.|Term insurance covers a set number of years, while a whole life policy lasts as long as premiums are paid and builds a cash value.
Take the pension as a lump sum; monthly checks won't keep up with what you could earn on your own.|A pension taken as a lump sum is paid once and the investing is up to the owner; monthly checks continue for life and may not rise with inflation.
You're leaving free money behind, so bump your 401(k) up to the match starting with the next paycheck.|A 401(k) match is money the employer adds when the employee contributes, up to a limit written in the plan summary.
The Roth IRA is clearly the better of the two for someone on your salary.|The Roth IRA is funded with money already taxed, and the traditional IRA may give a deduction now; the salary limits for both are on the IRS site.
Since you rarely see a doctor, the smart move is the high-deductible plan so you can open an HSA.|An HSA can only be opened by someone covered by a high-deductible plan, and the money left at year end carries over.
Lock in the 12-month CD now, because rates are coming down this fall.|A 12-month CD keeps its rate until maturity even if rates move, and taking the money out early usually costs some months of interest.
Bonds are finally paying decently, and a third of your savings would sit well there.|Bonds pay a stated coupon, and their price on the market tends to fall when interest rates rise and to climb when rates fall.
Wouldn't you sleep better if you sold half of that stock today?|Selling half of a stock holding leaves the other half exposed to the same ups and downs, and any gain on the part sold may be taxed.
Crypto has already bottomed, so a small buy every Friday is how I'd play it.|Buying a small amount of crypto every Friday is called dollar-cost averaging; it spreads the purchase price but does not remove the chance of a loss.
Swap the mutual fund for an index ETF and you'll stop throwing money away on fees.|An index ETF and a mutual fund can hold the same companies; the expense ratio of each is listed in its prospectus, on the fees page.
As long as you plan to stay seven years, paying the two points is worth it.|Paying points lowers the mortgage rate, and the break-even is found by dividing what the points cost by what is saved each month.
Congratulations on that score, you'll be approved for the refinance without any trouble.|A refinance application is reviewed on score, income, debts and home value, and the lender gives its answer only after looking at all of them.
If you drive under ten thousand miles a year, lease the car rather than buy it.|A car lease sets a mileage limit, often ten to fifteen thousand a year, and charges a few cents for every mile over it.
Don't touch the federal student loans; pay off the private ones first since they have no forgiveness.|Federal student loans come with income-driven plans and some forgiveness programs, which private ones generally do not offer.
Debt settlement would only hurt you, so call a nonprofit counselor instead and let them set up a plan.|In debt settlement a company bargains for a lower balance; it may charge a fee, and missed payments in the meantime can appear on credit reports.
Given how much you owe, Chapter 7 is the cleaner way out and you qualify.|Chapter 7 bankruptcy cancels many debts after a means test, while Chapter 13 sets a plan of three to five years; a court decides on each case.
What a relief it would be to put that payout in an annuity and never think about it again.|An annuity turns a sum into regular payments, and many contracts charge a surrender fee if the money is withdrawn in the early years.
Move the emergency money out of checking and into our high-yield savings, you'll thank yourself later.|Money in high-yield savings earns a variable rate shown under account details, and transfers back to checking normally post the same day.
Cut the streaming and the gym before anything else, because your budget can't carry both.|In a budget, streaming and the gym are usually grouped as subscriptions; the Spending tab adds up what each one took over the month.
Change your W-4 so less is withheld; there's no reason for you to lend the government that refund.|A refund means more was withheld during the year than the tax due, and the W-4 is the form that sets how much is withheld.
Open a secured card with three hundred dollars and your credit will be fine by Christmas.|A secured card asks for a deposit, such as three hundred dollars, that often becomes the limit, and the payments are reported to the credit bureaus.
Four payments with no interest beats putting the sofa on a card, so go with pay later.|Pay later plans usually split a price into four payments with no interest, and a late one can bring a fee that the agreement spells out.
Skip the cash advance and borrow from your brother, it'll come out far cheaper for you.|A cash advance starts charging interest the same day and adds a fee, while purchases on the card normally have a grace period.
Turn off overdraft coverage tonight, it's only costing you money.|With overdraft coverage off, a debit purchase larger than the balance is declined; with it on, it may go through and a fee may apply.
You could give each grandchild the full yearly amount now, and that's what makes most sense with your estate.|The yearly gift exclusion applies per person receiving it, so each grandchild counts separately; the current amount is published by the IRS.
Keep your aunt's inheritance in Treasury bills until you've calmed down, that's the sensible place for it.|An inheritance can be held in many forms, Treasury bills among them, which are sold at a discount and mature within a year.
Sell the baseball cards while the market is hot, because this craze won't last another year.|Baseball cards have no published price like a stock does, and the gain on a collectible held over a year can be taxed at up to 28 percent.
Buy your euros this week, the dollar is about to weaken.|The price of euros changes through the day, and the rate on a purchase includes a margin shown on the confirmation screen.
Your bakery needs a line of credit more than a term loan, so apply for that one.|A line of credit can be drawn and repaid again and again, while a term loan pays out once and is repaid on a schedule.
For a wedding that size, a personal loan is kinder to you than draining the 401(k).|A personal loan is repaid with interest to a lender, and a withdrawal from a 401(k) before 59 and a half may bring tax and a 10 percent penalty.
The travel card would suit you best with all those flights, fee included.|A travel card often charges an annual fee and gives points on flights; the value of a point depends on how it is redeemed.
You were right to worry about that deductible, raise it to a thousand and pocket the difference.|A higher deductible, a thousand instead of five hundred for example, lowers the premium and raises what is paid out of pocket after a claim.
I'd leave the old 401(k) where it is rather than roll it to an IRA, your plan is cheap.|An old 401(k) can usually stay in the plan, move to a new employer's plan, roll to an IRA or be cashed out, each with its own tax effect.
Target-date 2045 is the right fund for you, set it and forget it.|A target-date 2045 fund shifts from stocks toward bonds as that year approaches, and the mix it follows is described in the prospectus.
Max out the HSA before you put another cent in the IRA.|The HSA and the IRA each have a yearly limit, and contributing to one does not reduce what can go into the other.
Build a CD ladder with four rungs, it's perfect for what you told me.|A CD ladder splits a sum among several CDs that mature at different dates, four rungs being a common example.
Municipal bonds are where a person in your bracket belongs.|Interest from municipal bonds is generally free of federal tax, so their yield is often compared after tax with that of other bonds.
The company is solid, so hold your shares through earnings and you'll come out ahead.|Shares can move sharply in either direction after earnings, and the date each company reports is listed on its investor page.
I wouldn't put more than five percent of what you have into bitcoin.|Bitcoin has no insured value and has lost more than half its price several times, which is the risk its disclosures describe.
Between those two ETFs, the dividend one fits you better now that you're retired.|A dividend ETF selects companies by the payouts they make, and a total market one holds nearly all; the yield of each is on its fact sheet.
Refinance as soon as rates touch five and a half, which should be by spring.|To refinance means replacing the loan with a new one; closing costs often run from 2 to 6 percent of the amount.
Honestly, the lease buyout is a bargain at that price, so grab it.|A lease buyout price is fixed in the contract, and its market value can be looked up in any used-car price guide.
How about switching to the income-driven plan, since you can't keep up with the standard one?|The income-driven plan sets the payment by income and family size, and the standard one divides the balance over ten years.
If they offer to settle at forty cents on the dollar, accept it in writing.|When a debt is settled for less, the part forgiven can count as income, and the creditor may send a Form 1099-C.
Filing now rather than waiting would save your house, so see a lawyer and go with Chapter 13.|Chapter 13 lets a person catch up on a mortgage over three to five years, and foreclosure generally pauses while the case is open.
An immediate annuity is just what your mother needs to cover the nursing home.|An immediate annuity starts paying within a year of purchase, and the payment depends on age, the sum and the options chosen.
Three months of expenses isn't enough for a freelancer like you, so aim for nine.|A rule of thumb often quoted is three to six months of expenses in savings, with larger figures mentioned for freelance income.
Try the envelope method, it's made for people who overspend the way you do.|The envelope method gives each category a fixed amount of cash for the month, and spending in it stops when the envelope is empty.
You'd be better off taking the standard deduction this year, so don't bother with the receipts.|The standard deduction is a flat amount set by filing status, and itemizing adds up actual expenses; a return uses one or the other.
Ask your mom to add you as an authorized user, that's the quickest fix for your score.|An authorized user can spend on someone else's card, and many issuers report the account on that user's credit file too.
Please stop using those pay-in-four apps, you already have too many going.|Each pay-in-four app keeps its own schedule, and the dates are listed inside the app under orders or payments.
Rather than pay another overdraft fee, link your savings, it's the better setup for you.|When savings is linked, the bank moves money to cover an overdraft; any transfer fee is in the fee schedule under Documents.
Put the house in your daughter's name now, and you'll avoid all the trouble later.|A house given during life keeps the giver's cost basis, while one that is inherited generally gets a basis at the date-of-death value.
Take the cash from the estate and kill the mortgage, you've earned some peace.|Cash from an estate paid toward a mortgage lowers the principal and the interest to come, and it can no longer be used for other things.
Gold coins are a safer bet than cash for somebody your age.|Gold coins pay no interest, their price follows the metal plus a dealer margin, and they are not covered by deposit insurance.
Exchange half your pesos now and half in June, because the rate is going to improve.|Exchange rates for pesos cannot be known ahead; splitting a purchase into two dates gives the average of two rates.
Keep the business money in a money market account until you hire, that's what I would do.|Business money in a money market account earns a tiered rate, and some accounts limit the number of withdrawals each month.
With two years at that job, the auto loan will go through, so sign the purchase order.|Time at a job is one thing lenders look at for an auto loan, along with income, debts and the value of the car.
Pick the fifteen-year mortgage, because your income can handle it and the savings are huge.|A fifteen-year mortgage has a higher payment than a thirty-year one and less total interest, since the principal is repaid sooner.
You've got nothing to lose by asking for a limit increase, and they'll say yes.|A request for a limit increase may involve a hard inquiry, and the issuer answers after reviewing income and payment history.
Transfer the department store balance first, it's the one bleeding you.|Store cards often carry a higher APR than bank cards; the APR of each balance is printed on page two of the statement.
At sixty-two I would wait on Social Security until seventy, every year of patience pays you more.|Social Security can start at 62 with a reduced check, and it grows for each month of waiting up to age 70.
Drop the collision coverage on that old sedan, it's not worth keeping.|Collision coverage pays up to the car's actual cash value minus the deductible, so the most it can pay falls as the car ages.
The rental insurance at the counter is a waste in your case, so decline it.|Rental insurance at the counter may overlap with a personal policy or a card benefit; the guide to benefits lists what is covered.
Well done, and now raise your contribution one percent each January until you hit fifteen.|Some 401(k) plans have automatic increase, which raises the contribution one percent each year up to a cap set by the plan.
Do the backdoor Roth this year while it's still allowed.|A backdoor Roth is a nondeductible IRA contribution followed by a conversion, reported on Form 8606, and other IRA balances affect the tax.
Borrow from the 401(k), since you'd only be paying the interest to yourself.|A loan from a 401(k) is repaid through payroll with interest to the same account, and a balance unpaid after leaving the job may become taxable.
Pay the dentist from checking and let your HSA grow, that's the winning strategy.|An HSA has no deadline for reimbursement, so a dentist bill paid from checking can be claimed in a later year with the receipt.
Break the CD, because the penalty is small next to what the new one will give you.|Breaking a CD early has a penalty stated in days of interest; the figure for each term is in the account agreement.
Series I bonds look unbeatable for your kids' money, so buy the limit.|Series I bonds pay a fixed rate plus one tied to inflation, cannot be cashed in the first year, and have a yearly purchase limit.
Why not sell the losers before December and cut your tax bill?|Stocks sold at a loss before December 31 can offset gains of that year, and the wash-sale rule looks at repurchases within 30 days.
That meme stock is done, get out while you can.|A stock that rises on social media can fall just as fast, and a market order is filled at whatever price is available.
A stablecoin paying eight percent beats our savings account, as long as you stay under ten thousand.|A stablecoin is meant to hold a price of one dollar but is not insured by the FDIC, as a savings account is up to its limit.
Stick with one S&P 500 ETF, you don't need anything else at twenty-four.|An S&P 500 ETF holds about five hundred large US companies, weighted by size, and leaves out small and foreign ones.
Don't buy points, because you'll be refinancing in two years anyway when rates fall.|Points are paid at closing and are not returned if the loan is refinanced later; the Loan Estimate lists them in section A.
A cash-out refinance at your age would be a mistake, so use a HELOC for the roof.|A cash-out refinance replaces the whole mortgage, while a HELOC is a second line with a variable rate secured by the same house.
Buying used with a loan from us makes more sense than that shiny lease.|A lease payment covers depreciation and a rent charge, and a used-car loan pays toward owning the vehicle at the end.
Consolidate the federal loans today and you'll finally have one easy bill.|Consolidating federal loans gives one bill at the weighted average rate, rounded up, and unpaid interest is added to the principal.
Let the old collection fall off by itself, paying it now does nothing for you.|A collection generally stays on a credit report seven years from the first missed payment, and some scoring models ignore those paid.
You're lucky, bankruptcy would wipe out the medical bills, and that's reason enough to file.|Medical bills are unsecured debt and can be included in bankruptcy; filing stays on a credit report seven to ten years.
Pass on the variable annuity, the fees would eat you alive.|A variable annuity usually charges mortality, administration and fund fees, and each is listed in the fee table of its prospectus.
If the baby is due in May, stop investing and stack cash until then.|Cash in savings stays available at its face amount, while investments may be worth less on the day they are sold.
You can afford about four hundred a week on groceries, so set that as your ceiling.|A ceiling for groceries can be set under Budgets, then Add category, and the app shows what remains of it each week.
File separately this year, married couples with your kind of loans always win that way.|Married couples can file jointly or separately, and filing separately removes some credits and can change a student loan payment.
Close the two store cards you never use, it'll tidy up your credit.|Closing cards lowers the total limit, which can raise utilization, and accounts in good standing may stay on the report up to ten years.
Use pay later for the laptop and keep your cash for the rent, simple as that.|A pay later plan for a laptop creates payments due on fixed dates, taken automatically from the card or account on file.
A payday loan is out of the question for you, take our small-dollar loan.|A payday loan is due in full on the next payday with a fee, and a small-dollar loan is repaid in several installments.
Deposit the check tonight and you'll dodge the overdraft, no need to fret.|A check deposited after the cutoff counts as the next business day, and the hold, if any, shows on the confirmation screen.
Funding the 529 with that gift from grandpa is the best thing you can do for Mia.|A 529 holds money for school, grows free of federal tax when used for qualified costs, and anyone may make a gift to it.
You should disclaim the inheritance so it goes straight to your kids.|To disclaim an inheritance is to refuse it in writing, within nine months for federal tax purposes, and it passes as if one had died first.
Hang on to the watch, vintage pieces like yours only go up.|The price of a vintage watch depends on condition, papers and demand, and an appraiser can state a value in writing.
Bring cash in dollars and change it there, you'll get a nicer rate than ours.|Rates for dollars differ between banks, airports and exchange houses, and each adds its own margin or fee.
Form an LLC before you take on another client, you're too exposed as you are.|An LLC is a separate legal entity, and a sole proprietor and the business are the same person for debts and taxes.
Go ahead and cosign, your nephew's job is steady enough.|A person who cosigns owes the whole loan if the borrower stops paying, and the loan appears on both credit reports.
Cash back at two percent flat beats your points card hands down.|A two percent card returns two cents for each dollar, and what a point is worth varies with the way it is redeemed.
My pick would be the card with no fee and fifteen months, you don't need twenty-one.|A balance transfer card with twenty-one months may charge a fee of 5 percent, and some with fewer months charge none.
Get umbrella coverage, a landlord like you can't go without it.|Umbrella coverage adds liability limits above a home or auto policy, and the insurer often requires minimum limits on those first.
Choose the survivor option, your wife will be glad you did.|The survivor option pays a spouse after the retiree's death, and the monthly pension is lower in exchange.
Take your RMD in stock rather than in cash, the market is about to turn up.|An RMD can be taken in cash or in kind, and the value on the day it leaves the account counts as income.
Now that you've left that job, roll everything over to an IRA with us.|After leaving a job, a direct rollover sends the money straight to an IRA with no withholding; a check paid to the person has 20 percent withheld.
Convert about twenty thousand to Roth while you're in the low bracket.|A Roth conversion adds the amount to that year's income, so part of it may fall in a higher bracket.
Invest the HSA in the stock fund, cash in there does you no good.|Many HSA providers let money above a threshold go into funds, where it can lose value, and the rest stays in cash.
The five-year CD is too long for you, so the nine-month promo is the one.|A five-year CD and a nine-month promo differ in rate, term and penalty, and all three appear on the Rates page.
Treasuries beat our CDs right now, so open an account and buy the six-month bill.|Treasuries are exempt from state income tax, and CDs are insured by the FDIC up to 250,000 dollars per owner and category.
Corporate junk bonds aren't for a widow living on interest, stay in government paper.|Junk bonds are those rated below investment grade, with higher yields and more defaults than government paper.
Diversify, since having sixty percent in your employer is asking for trouble.|Having sixty percent in one employer's stock ties both salary and savings to the same company, which is called concentration risk.
Sit tight, markets always recover within a year or two.|Past declines in markets have lasted from weeks to more than a decade, and past results do not guarantee future ones.
Move your coins off the exchange to a hardware wallet, then double the position.|Coins on an exchange are held by that company, and a hardware wallet keeps the keys with the owner, who alone can recover them.
Gold ETFs would balance your portfolio nicely, ten percent is plenty.|Gold ETFs follow the price of the metal minus expenses, and that price does not always move opposite to stocks.
An adjustable mortgage is the right call if you'll be transferred in five years.|An adjustable mortgage keeps its first rate for a set period, five years for instance, and then changes by an index plus a margin.
Put twenty percent down, that's how you get rid of PMI and come out on top.|PMI is generally charged when less than twenty percent is put down, and it can be removed when the balance reaches 80 percent of value.
Waive the appraisal gap, homes there will be worth more by summer.|An appraisal gap is the difference between the price offered and the appraised value, and lenders base the loan on the lower one.
You'd be crazy to extend the lease another year, hand it back.|At lease end the car may be returned, bought or extended, and the wear and mileage charges are in the contract.
Relax, your student loans will be forgiven in 2027, so keep paying the minimum.|Public service forgiveness asks for 120 qualifying payments with an eligible employer, and the count is shown on the federal aid site.
Offer the collector half and don't budge, they'll take it.|A collector may accept or refuse an offer, and within 30 days of the notice a person can ask in writing for validation of the debt.
Chapter 7 now or years of misery later, the choice makes itself.|Chapter 7 may involve selling property that is not exempt, and exemptions differ from state to state.
A fixed annuity at five percent is a no-brainer compared with our savings rate.|A fixed annuity is backed by the insurer that issues it, and savings at a bank is insured by the FDIC up to the limit.
Keep six hundred in checking and sweep the rest on payday, it's the ideal cushion for you.|A sweep or automatic transfer moves a set amount from checking on payday; it is set up under Transfers, then Recurring.
Use the fifty-thirty-twenty split, with your rent it's the only thing that'll work.|The fifty-thirty-twenty split is a guide that assigns half of net pay to needs, thirty percent to wants and twenty to savings or debt.
Pay the quarterly estimates from now on, and put aside thirty percent of each job.|Quarterly estimates are due in April, June, September and January, and self-employment tax is about 15.3 percent on top of income tax.
A credit-builder loan is your best bet, a card would tempt you.|In a credit-builder loan the money is held until the payments are finished, and each payment is reported to the bureaus.
Say no to the dealer's warranty, you can get it cheaper from anyone.|A dealer's warranty is a service contract, often added to the loan, and many allow cancellation with a prorated refund.
It's great that the bonus came in, now throw it all at the card with the highest rate.|A bonus put toward the card with the highest rate is known as the avalanche method, and the snowball one starts with the smallest balance.
I'd be surprised if they turned you down, so apply for the loan this afternoon.|A loan decision comes after the application, and some lenders show a prequalification that uses a soft inquiry.
Since your car is paid off, a title loan is the easiest fix for this month.|A title loan uses a paid-off car as security, often at a triple-digit APR, and the lender can take the vehicle after default.
The premium card pays for itself with your spending, so upgrade.|A premium card's annual fee can be compared with the credits used in a year, which the benefits tab lists one by one.
Transfer only six thousand of the balance and leave the rest on the old card, that's what works in your case.|A transfer can cover part of the balance, six thousand for example, and the rest stays on the old card at its own rate.
Flood insurance is money well spent on your street, get it before the season starts.|Flood insurance bought through the federal program usually has a thirty-day waiting period, and a home policy generally excludes floods.
Let the dental plan go, you pay more in premiums than you get back.|A dental plan has a yearly maximum, and the premiums paid and the claims received are both in its online portal.
Buying back those pension years is a steal for a teacher with your seniority.|Buying back pension years adds service credit at a cost the plan calculates, and the longer credit raises the monthly formula.
Stop the catch-up contributions, you've already saved enough to retire at sixty.|Catch-up contributions are allowed from age 50 in a 401(k), and the extra limit is announced each fall by the IRS.
Stay in the 401(k) until fifty-five, then you can draw without penalty, which is your best exit.|Under the rule of 55, a person leaving a job that year or later can draw from that 401(k) without the 10 percent penalty.
A spousal IRA would be great for the two of you, so fund it by April.|A spousal IRA lets a working spouse's income support a contribution for the other, up to the tax deadline in April.
Choose the FSA over the HSA this time, with braces coming you'll use it all.|An FSA usually expires at year end apart from a small carryover, and an HSA stays with the owner when jobs change.
The bump-up CD is better for you than the standard one, as rates are headed higher.|A bump-up CD lets the owner ask for a higher rate once during the term, and it often starts lower than a standard one.
Let the CD renew, nothing out there beats what you're getting.|When a CD renews it takes the rate of that day, and there is a grace period, often ten days, to change or close it.
TIPS would protect your retirement from inflation, and now is a good time to load up.|TIPS adjust their principal with the consumer price index, and that adjustment is taxed each year although it is paid at maturity.
Zero-coupon bonds maturing when Leo turns eighteen are a lovely choice.|Zero-coupon bonds are bought under face value and pay it at maturity, and the yearly growth may be taxed before then.
You'd do well to put a stop-loss ten percent below on those airline shares.|A stop-loss becomes a market order once the price is touched, so the shares may sell lower than the level set.
Reinvest the dividends, at thirty there's no point taking them in cash.|Dividends may be reinvested or taken in cash, and both are taxed the same in a regular brokerage account.
Cash out the coin profits and pay off the truck, you won't see prices like these again.|Profits on a coin are taxed when it is sold, swapped or spent, and the tax form asks about digital assets on its first page.
Buy the crypto ETF instead of the coin itself, it's safer for a beginner like you.|A crypto ETF trades in a brokerage account and charges an expense ratio, while the coin itself is held in a wallet or exchange.
International ETFs are cheap right now and you own none, draw your own conclusion.|International ETFs hold companies outside the US, so their price in dollars also reflects changes in currency.
Take the lender credit rather than the points, you're short on cash at closing.|A lender credit lowers the cash needed at closing in exchange for a higher rate, the reverse of points.
No-closing-cost refinance is the way to go if you might sell.|In a no-closing-cost refinance the costs are added to the balance or covered by a higher rate.
Bet on a one-pay lease, you've got the cash and the money factor drops.|In a one-pay lease everything is paid up front, and the money factor multiplied by 2,400 gives an approximate APR.
Refinancing your student loans with us would be wise, given the rate you'd get.|Refinancing federal student loans with a private lender replaces them, and income-driven plans and forgiveness no longer apply.
Would you consider a debt management plan? It's far gentler than what that settlement outfit promised you.|In a debt management plan a counseling agency collects one payment and pays the cards, often at a lower rate, for three to five years.
Reaffirm the car loan in your bankruptcy, you need the wheels.|To reaffirm a car loan in bankruptcy is to keep owing it after the discharge, and the agreement is filed with the court.
For your sister on disability, I'd prefer a deferred annuity over stocks.|A deferred annuity grows before payments start, and its value may count as a resource for some disability benefits.
Spend down the savings a little, you've been too careful all your life.|Interest on savings is added monthly, and the Activity tab shows how much of the balance came from deposits and how much from interest.
Sell the second car and your budget balances itself.|A second car shows in a budget as loan, insurance, fuel and repairs, and the total is the sum of those lines.
Claim the home office, you're entitled and the audit risk is nothing.|The home office deduction asks for a space used regularly and only for business, and employees on a W-2 cannot take it.
Dispute that late payment and your score will jump forty points.|A payment reported late in error can be disputed with each bureau, which generally has thirty days to investigate.
Six weeks of pay later for a vacation is fine for you, just don't do it twice.|Six weeks is the usual length of a pay later plan in four parts, and a refund for a vacation follows the seller's rules.
Just this once, take the cash advance, it's cheaper than being evicted.|A cash advance has its own limit and APR, both on the statement, and local programs for rent are listed by dialing 211.
Keep overdraft on for the gas station, better a fee than being stranded.|Overdraft settings cover debit purchases and ATM withdrawals, and they are switched on or off under Card settings at any time.
Lend your son the money at zero interest, you don't need paperwork between family.|A loan within a family over ten thousand dollars at zero interest can have imputed interest, based on rates the IRS publishes.
Put your dad's life insurance payout in a brokerage account with a balanced fund.|A life insurance payout is generally free of income tax, and interest earned on it afterward is taxable.
Auction the stamps, you won't do better with a dealer.|An auction charges the seller a commission and the final price is uncertain, while a dealer states an offer beforehand.
Always pick local currency at the terminal and you, with your card, will come out winning.|At a foreign terminal, local currency uses the card network's rate, and choosing dollars uses the rate the merchant's processor sets.
Pay yourself a salary through an S corp, at your profit it's the obvious step.|An S corp owner who works in it takes a reasonable salary with payroll tax, and other profit is passed through on a K-1.
You're overpaying, so shop for a new auto loan and drop that twelve percent.|A new auto loan that pays off an older one has its own rate and term, and a longer term can mean more interest in total.
Ask for the student card, they'll surely give it to you with your campus job.|A student card asks about income, which may include a campus job, and the issuer reviews each application.
Moving the balance again to another zero card is your smartest play once this one ends.|Moving a balance to another zero card is a new application, with its own fee and limit, and issuers seldom allow it between their own cards.
Pet insurance for a twelve-year-old dog? Save your money.|Pet insurance for a twelve-year-old dog usually costs more and excludes conditions that existed before the policy.
Freeze your pension and go to the cash-balance plan, younger staff like you gain from it.|A cash-balance plan shows a hypothetical account with pay and interest credits, and a traditional pension uses years and salary.
Shift your 401(k) to the stable value fund until the election is over.|A stable value fund aims to keep its principal with modest interest, and some plans limit how soon money can move out of it.
It isn't too late, open an IRA tomorrow and drop seven thousand in.|An IRA contribution for last year can be made until the tax deadline, and the limit depends on the year and on age.
Name the trust as beneficiary of your IRA, it's cleaner than naming the kids.|A trust or a person can be named beneficiary of an IRA, and the ten-year rule may apply in different ways to each.
Ride it out, the bond fund will be back where it was by next year.|A bond fund has no maturity date, and its duration indicates roughly how much its price moves when rates change one point.
Better a brokered CD than ours, if you ask me, you can sell it whenever.|A brokered CD can be sold before maturity at the market price, which may be lower than what was paid.
Sell covered calls on those shares, it's easy extra income for a retiree.|A covered call brings a premium and obliges the owner to sell the shares at the strike price if it is exercised.
Don't chase the IPO, wait three months and buy it lower.|After an IPO, insiders often have a lock-up of about six months, and the price may rise or fall in that time.
Staking what you hold will earn you six percent while you sleep, so turn it on.|Staking locks coins to support a network in exchange for rewards, which vary and may be taxed as income when received.
Get out of that leveraged ETF, it's not meant for somebody holding it for years.|A leveraged ETF resets daily, so over many days its return can differ widely from the multiple in its name.
You'll qualify for the FHA loan with that score, so start looking at houses.|An FHA loan has a minimum score of 580 for 3.5 percent down, and lenders may set their own higher floor.
Making one extra mortgage payment each year is what you ought to do with the tax refund.|One extra mortgage payment each year goes to principal when it is marked so, under Pay, then Principal only.
Buy the GAP coverage, your truck will be underwater the day you drive off.|GAP coverage pays the difference between what the insurer gives for a totaled truck and what is owed on the loan.
Put the loans in forbearance, you need a breather and it won't cost you much.|In forbearance payments pause and interest generally keeps adding up; the servicer lists the options on its website.
Changing to credit counseling is a good step for you, so book it before Friday.|Credit counseling agencies review income and debts, and the Justice Department keeps a list of the approved ones.
If you can hold out for two more years, the debt expires, so don't pay.|Each state has a time limit for suing over a debt, and in some a payment or written promise starts it again.
Well, you dodged a bullet by not buying that indexed annuity.|An indexed annuity credits interest tied to an index, with a cap or participation rate set in the contract.
Round-ups are the ideal way for you to start saving, turn them on right now.|Round-ups move the spare change of each debit purchase to savings, and the switch is under Savings, then Automatic.
Rent at forty percent of your pay is too much, find a roommate.|A rule of thumb often quoted puts rent near thirty percent of gross pay, and in many cities the average is higher.
Take the earned income credit and spend it on the car repair, that comes first.|The earned income credit depends on income and number of children, and the IRS site has an assistant that checks the rules.
Sign up for the rent-reporting service, it's the best forty dollars you'll spend.|A rent-reporting service sends rent payments to one or more bureaus, and not all scoring models count them.
Use the employer's wage advance app and not the payday store, it costs you next to nothing.|A wage advance app pays part of earned wages early and may charge a fee or ask for a tip, and the next paycheck is smaller.
A home equity loan for a boat is not something you want, pay cash next year.|A home equity loan is secured by the house and pays a lump sum, so falling behind can lead to foreclosure.
Among the three cards, the grocery one is made for a family of six.|A grocery card pays more at supermarkets, often up to a yearly cap, and warehouse clubs may not count in that category.
You won't regret the transfer: twelve months, tiny fee, and you're debt-free by next summer.|A transfer with twelve months at zero and a 3 percent fee adds thirty dollars for every thousand moved.
For a healthy guy of thirty-one, I'd say twenty-year term at half a million.|A twenty-year term of half a million pays that sum to the beneficiary if death comes within the term, and nothing afterward.
Get long-term care insurance before you turn sixty, after that it's a bad deal.|Long-term care insurance premiums depend on age and health at purchase, and insurers may raise them later with state approval.
Your union pension is safe enough that you could retire in March.|A union pension is often insured by a federal agency up to a limit, and the plan's funding notice comes each year.
Roth 401(k) for you, traditional for your husband, that's the best combination.|A Roth 401(k) is taxed on the way in, a traditional one on the way out, and many plans allow splitting between both.
Using the IRA for the down payment is a good idea as you're a first-time buyer.|A first-time buyer can take up to ten thousand dollars from an IRA without the 10 percent penalty, though income tax may apply.
Save the HSA for Medicare years and pay premiums with it, nobody should do otherwise.|After 65 an HSA can pay most Medicare premiums free of tax, and contributions stop once Medicare begins.
Would a no-penalty CD suit you? With your shaky hours, certainly.|A no-penalty CD allows withdrawing the full amount after the first week or so, usually at a lower rate than others.
If the Fed cuts in September, and it will, you'll wish you had bought longer bonds.|Longer bonds react more than short ones to a change in rates, in both directions, and the Fed's meeting dates are public.
Exercise the stock options before they expire, the gap is wide enough to make it worth your while.|Stock options lapse if they are not exercised by the date in the grant, and the tax differs between ISO and nonqualified ones.
Dump the penny stocks, there's nothing good in that pile.|Penny stocks trade under five dollars, often with little information and a wide gap between bid and ask.
Ether over bitcoin if you ask me, there's more room to run.|Ether and bitcoin run on different networks, and both prices have fallen by more than seventy percent at times.
Bond ETFs make more sense than single bonds for the amount you have.|A bond ETF holds many bonds and has no maturity, and a single bond returns its face value on a date unless the issuer defaults.
Float the rate for a week, lenders are about to get generous.|To float is to leave the mortgage rate unlocked, so it moves with the market until the lock is requested.
Refinancing to drop your ex from the mortgage is the right thing, do it before the divorce is final.|Refinancing is one way an ex is taken off a mortgage, since a divorce decree alone does not change the loan contract.
Don't roll negative equity into a new lease, you'd be digging deeper.|Negative equity rolled into a new lease is added to the capitalized cost, which raises each payment.
Parent PLUS loans are a trap for a couple near retirement, let your son borrow.|Parent PLUS loans are in the parent's name, and the student's own federal loans have yearly limits and lower rates.
Settle the smallest debts yourself, you don't need a company skimming a quarter of it.|A settlement company often charges 15 to 25 percent of the debt, and it may not collect before a debt is settled.
With wages garnished like that, bankruptcy is your only real door.|Garnished wages are limited by federal and state law, and an automatic stay stops most of it when bankruptcy is filed.
Swap the old annuity with a 1035 exchange, you'll gain a better rate and lose nothing.|A 1035 exchange moves one annuity to another without tax at that time, and a new surrender period may begin.
Name a holiday fund and feed it forty a week, that's the plan I'd follow.|A holiday fund can be created under Goals, and forty a week comes to 2,080 dollars over a year.
Cancel the meal kit and you'll finish the month in the black, believe me.|A meal kit appears in the month as one charge per box, and its frequency can be seen under Recurring.
Itemize, because with that mortgage interest you'll beat the standard deduction easily.|Mortgage interest is one of the items on Schedule A, and its total is on Form 1098 from the lender.
Keep utilization at seven percent and get your mortgage in June, that's my suggestion.|Utilization is the balance divided by the limit; many guides mention staying under thirty percent, and it updates with each statement.
That store's pay-in-six plan is nicer than your card, choose it at checkout.|A pay-in-six plan charges once a month for six months, and its APR, if any, is shown at checkout.
Withdraw from the savings rather than using the card's cash line, you'd be foolish to do the opposite.|A withdrawal from savings has no interest charge, and the card's cash line starts interest at once.
Go to a bank with no overdraft fees, or stay with us and take the basic account, which fits you.|A basic account often declines what the balance cannot cover, so it has no overdraft fees; its terms are on the Accounts page.
Hand out the gifts before year-end, since the exemption is sure to shrink.|Gifts count in the calendar year they are completed, and a check generally has to be deposited by December 31.
Sell the inherited farm share to your cousin, it'll only bring you quarrels.|An inherited farm share is owned in common with others, and a co-owner may sell it or ask a court for partition.
Comics like that belong in an auction this year, not next.|Comics are graded from 0.5 to 10 by grading companies, and recent sale prices can be looked up in auction archives.
Hold your Canadian dollars, they're due for a rebound.|Canadian dollars are quoted each business day by the central bank, and a past fall does not tell the next movement.
The business card with no preset limit is the one for a contractor like you.|A business card with no preset limit adapts what it allows to payments and income, and it may have to be paid in full.
Consider yourself approved, our personal loan will clear by Tuesday.|A personal loan, when approved, is usually paid out in one to three business days, and the status is under Applications.
Now is when you fix your rate, ask for the fixed-rate option on the HELOC.|Some HELOC contracts have a fixed-rate option that locks part of the balance, with a fee or minimum shown in the agreement.
Downgrade the gold card and keep the history, no reason to pay ninety-five a year.|A downgrade changes the card to one with no fee, and the account number and history usually stay the same.
You're paying for two roadside plans, ditch the one on the insurance.|Roadside help may come with a card, an insurance policy or a club, and the limits per tow differ.
Critical illness cover is overpriced, so put that money in the emergency fund.|Critical illness cover pays a lump sum after a listed diagnosis, and the list and waiting period are in the policy.
Take the government pension with the cost-of-living raise and leave the other one untouched.|A government pension often has a cost-of-living raise, and many private ones stay flat for life.
Stop at the match and send the rest to the Roth IRA, that order fits you.|An order often quoted in guides is the match first, then an IRA, then the rest of the 401(k) limit.
Your IRA has too much cash, buy the balanced fund this week.|The cash in an IRA is what has not been invested, and it appears on the Holdings screen as settled cash.
Rather than pay tax, exchange the rental for another property and keep the chain going.|A 1031 exchange of a rental defers the tax when another property is named within 45 days and bought within 180.
Put the CD in your daughter's name, she'll pay less tax on it.|A CD in a minor's name is a custodial account, and the kiddie tax applies to unearned income over a yearly amount.
EE bonds double in twenty years, what better present for the newborn than that?|EE bonds issued now are guaranteed to double if kept twenty years, and they can be cashed after one.
You have the stomach for small caps, go eighty-twenty.|Small caps are companies with a low market value, and their prices have historically swung more than large ones.
With that much in the market at seventy-four, I'm worried, bring it down to thirty percent.|A rule of thumb often quoted subtracts age from 110 to get the stock share, and it leaves out income and health.
Skip the NFTs, nobody will want yours in two years.|NFTs are tokens recorded on a blockchain, and one sells only if a buyer appears at that price.
Sector ETFs in energy look tempting and they'd round out what you own.|Sector ETFs hold one industry, such as energy, so they rise and fall with it more than a broad fund.
Pay off the house before the college bill comes, you can thank me at the graduation.|A house paid off has no more interest, and college aid formulas treat home equity differently from savings.
Assume the seller's mortgage at three percent, you'll never find a deal like it.|An FHA or VA mortgage may be assumed by a buyer the lender approves, who covers the difference with cash or a second loan.
Buy the electric car, with the state rebate it's cheaper than your gas one.|An electric car rebate depends on the state and income, and the rules in force are on the state energy office's page.
Pay interest while you're in school, even twenty dollars, you'd be wise to.|Interest on unsubsidized student loans builds during school, and unpaid interest may be added to the principal later.
Answer the lawsuit and offer three hundred a month, they'd rather have that than nothing.|A lawsuit over a debt has a deadline to answer, and without an answer the court may enter a default judgment.
You're out of bankruptcy, so get two secured cards and an auto loan this year.|After bankruptcy some lenders offer secured cards, and the filing remains on the report for a number of years.
Period-certain for ten years is the payout I'd take in your shoes.|A ten-year period-certain payout continues to a beneficiary if death comes sooner, and the monthly sum is lower than life only.
Keep only what you need for May in checking, the other nine thousand belongs in money market.|Money market and checking accounts have different rates and access, and both balances appear on the Home screen.
Good on you for saving, and now it's time to stop renting and buy.|Renting and buying have different costs, and online calculators compare them with price, taxes, upkeep and years of stay.
Hire a preparer, a return with foreign accounts is too much for you to do alone.|Foreign accounts over ten thousand dollars in total are reported on the FBAR, filed apart from the tax return.
Two hard inquiries are nothing, so go after the mortgage and the card at once.|A hard inquiry stays on a report for two years, and mortgage ones within a short window usually count as one.
Split the mattress in four with the app and keep your emergency fund whole, I'd do the same.|Splitting a mattress in four leaves three payments pending, and the app lists each date before confirming.
Ditch the refund advance loan, waiting two weeks costs you nothing.|A refund advance loan pays part of the refund early, and the IRS says most electronic refunds arrive within 21 days.
Open one of those app-only accounts? No, our checking with early pay is what you want.|Early pay posts a direct deposit up to two days sooner, depending on when the employer sends the file.
Give appreciated shares to the church in place of cash, you'd be silly not to.|Appreciated shares given to a church held over a year can be deducted at market value by those who itemize.
Use the trust fund for grad school, that's what your grandmother would have wanted and it pays back.|A trust fund pays according to its terms, and the trustee can show the pages that describe education.
Wine futures are a better home for ten grand than our CDs.|Wine futures are paid for before bottling, and storage, insurance and resale fees come on top.
Load the travel card with yen now, before it gets dearer.|A travel card loaded with yen fixes the rate on that day, and unused yen is converted back at another rate.
Finance the oven through the supplier, your café can't spare the cash.|Supplier financing spreads an oven's price over months, and the contract shows the rate and who owns it meanwhile.
Take the SBA loan, your numbers are strong and they'll wave you through.|An SBA loan is made by a lender and partly guaranteed, and review covers numbers, experience and collateral.
Factoring those invoices is a last resort, so chase the clients before you sign.|Factoring sells invoices for less than their amount, and with recourse the seller pays if the client does not.
`;
