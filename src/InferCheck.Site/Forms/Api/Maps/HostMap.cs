using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Forms.Api.Maps;

/// <summary>Signs in code as the API gives them, and what holds for who uses one.</summary>
internal static class HostMap
{
    public static ApiSign Sign(SignRow row)
    {
        var seat = row.ToSeat();
        return new ApiSign
        {
            Kind = row.Kind,
            Name = row.Name,
            Regions = seat.Regions,
            MayBeAnywhere = seat.Anywhere,
            Parts = seat.AppliesTo,
            Quote = row.Quote,
            Note = row.Note,
            Source = row.Source,
            Dated = row.Dated is null ? null : Dates.Stated(row.Dated),
            Read = Dates.DayOrNothing(row.Read),
            Via = row.Via,
        };
    }

    public static ApiHostSummary Summary(SignRow sign, ProviderRow provider, Vocabulary vocabulary) => new()
    {
        Host = sign.Name,
        Provider = provider.Slug,
        Name = provider.Name,
        Place = EndpointFacts.PlaceOf(vocabulary, sign.ToSeat()).Name(),
        Links = Links.Provider(provider.Slug),
    };

    /// <summary>With the claims that hold for the endpoint, and the topics whose answer would have to be chosen and is not.</summary>
    public static ApiHost Endpoint(string host, string knownAs, SignRow sign, Profile profile, Vocabulary vocabulary)
    {
        var seat = sign.ToSeat();
        var holding = EndpointFacts.Holding([.. profile.Claims.Select(claim => claim.ToFact())], seat).ToHashSet(ReferenceEqualityComparer.Instance);
        return Domain(host, profile.Provider) with
        {
            KnownAs = knownAs,
            Sign = Sign(sign),
            Place = EndpointFacts.PlaceOf(vocabulary, seat).Name(),
            Claims = [.. profile.Claims.Index().Where(claim => holding.Contains(claim.Item.ToFact()))
                .Select(claim => ClaimMap.Claim(claim.Item, claim.Index + 1, vocabulary, profile))],
            NotChosen = [.. profile.Claims.Where(claim => holding.Contains(claim.ToFact()) && EndpointFacts.IsNotChosen(vocabulary, claim.ToFact(), seat))
                .Select(claim => claim.Topic).Distinct()],
        };
    }

    /// <summary>Of a host that is known by its domain alone nobody can say which part of the service it is.</summary>
    public static ApiHost Domain(string host, ProviderRow provider) => new()
    {
        Host = host,
        KnownAs = "domain",
        Provider = provider.Slug,
        Name = provider.Name,
        Sign = null,
        Place = EndpointPlace.Unsaid.Name(),
        Claims = [],
        NotChosen = [],
        Links = Links.Provider(provider.Slug),
    };
}
