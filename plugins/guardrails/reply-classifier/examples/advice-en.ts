/** Pairs on one subject, English: advice before the bar, education after it. */
export const adviceEnglish = `
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
`;
