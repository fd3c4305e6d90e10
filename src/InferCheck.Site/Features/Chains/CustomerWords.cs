using InferCheck.Site.Wording;

namespace InferCheck.Site.Features.Chains;

/// <summary>Who is the customer at a hop, on its card and on paper.</summary>
internal static class CustomerWords
{
    public static string Of(HopCustomer customer, Words words, Texts texts) => customer switch
    {
        { Company: null } => texts["chain.customer-unknown", customer.Via],
        { Country: null } => texts["chain.customer-nowhere", customer.Company],
        _ => texts["chain.customer", customer.Company, words.Country(customer.Country.Key)],
    };
}
