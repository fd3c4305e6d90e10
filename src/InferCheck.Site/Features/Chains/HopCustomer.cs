using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Chains;

/// <summary>Who buys from a hop: not the reader but the company of the hop before, as far as its profile says which that is.</summary>
internal sealed record HopCustomer(string Via, string? Company, Country? Country, bool IsInEea)
{
    public static HopCustomer Of(Profile via, Vocabulary vocabulary)
    {
        var entity = vocabulary.WithRole(TopicRole.Entity).FirstOrDefault();
        var claims = via.Claims.Where(claim => claim.Topic == entity?.Key && claim.ToFact().IsStated).ToList();
        var countries = claims.Select(claim => vocabulary.FindCountry(claim.Country)).ToList();
        return new HopCustomer(
            via.Provider.Name,
            claims.FirstOrDefault()?.Values[0],
            countries.FirstOrDefault(),
            countries.Count > 0 && countries.TrueForAll(country => country is { Eea: true }));
    }
}
