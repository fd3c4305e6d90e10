using InferCheck.Model;

namespace InferCheck.Quotes;

/// <summary>Every quote of a catalogue. Evidence without a quote, or without a source, has nothing that a program could look for.</summary>
public static class SourceQuotes
{
    public static IReadOnlyList<SourceQuote> Of(Catalog catalog) => [.. catalog.Providers.SelectMany(provider => Of(provider))];

    public static IEnumerable<SourceQuote> Of(Provider provider) =>
        provider.Claims.SelectMany(claim => claim.Evidence.Select(evidence => Of(provider, claim.Topic?.Value ?? "", evidence)))
            .Concat(provider.Subprocessors.SelectMany(company => company.Evidence.Select(evidence => Of(provider, "subprocessors", evidence))))
            .Concat(provider.Incidents.SelectMany(incident => incident.Evidence.Select(evidence => Of(provider, "incident", evidence))))
            .Concat(provider.Endpoints.SelectMany(endpoint => endpoint.Evidence.Select(evidence => Of(provider, "endpoint", evidence))))
            .OfType<SourceQuote>();

    private static SourceQuote? Of(Provider provider, string topic, Evidence evidence) => evidence is not { Quote: { } quote, Source: { } source }
        ? null
        : new SourceQuote
        {
            Provider = provider.Slug,
            Topic = topic,
            Source = source.Value,
            Quote = quote.Value,
            At = quote.At,
            Language = evidence.Language?.Value,
            IsOwn = provider.Owns,
        };
}
