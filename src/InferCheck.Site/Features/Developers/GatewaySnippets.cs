using InferCheck.Diagnostics;
using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Policies;
using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Developers;

/// <summary>Allow-lists of those that the index says meet a question, for every gateway whose form and names are known.</summary>
internal sealed class GatewaySnippets(ContentStore store, IndexListing listing, Words words, Texts texts)
{
    private readonly Reasons reasons = new(words, texts);

    /// <summary>The page is where the question can be read again.</summary>
    public IReadOnlyList<GatewaySnippet> Of(IndexQuery query, string page)
    {
        var evaluation = store.Index.Evaluate(listing.ConditionsOf(query));
        var standings = listing.Standings(query).ToList();
        string[] supposed = query.Supposed.IsNothing ? [] : [texts["policy.supposed", new SupposedWords(words, texts).Line(query.Supposed)]];
        return [.. from form in ProductForms.All
                   join product in store.Vocabulary.Products on form.Key equals product.Key
                   select Snippet(form, product, evaluation, standings, [.. supposed, .. Made(product, page)])];
    }

    private GatewaySnippet Snippet(
        IProductForm form, Product product, Evaluation evaluation, IReadOnlyList<(ProviderRow Provider, Outcome Outcome)> standings, string[] made)
    {
        var passing = standings.Where(standing => standing.Outcome <= Outcome.OnlyIf).Select(standing => (standing.Provider.Slug,
            standing.Provider.Retired is not null, standing.Outcome == Outcome.OnlyIf ? Condition(evaluation, standing.Provider) : null));
        var list = AllowList.Of(product, evaluation.Conditions, passing);
        var itself = standings.FirstOrDefault(standing => standing.Provider.Slug == product.Provider);
        List<string> remarks = [.. made, .. Missing(list, form.ByAddress), .. Itself(product, itself, evaluation)];
        if (form.HasComments)
        {
            var text = string.Concat(remarks.Select(remark => $"# {Printable.Line(remark)}\n")) + form.Write(list);
            return new GatewaySnippet(product, list.Providers.Count == 0 ? null : text, []);
        }

        var conditions = list.Providers.Where(provider => provider.Condition is not null).Select(provider => $"{provider.Name}: {provider.Condition}");
        return new GatewaySnippet(product, list.Providers.Count == 0 ? null : form.Write(list), [.. remarks, .. conditions]);
    }

    private IEnumerable<string> Made(Product product, string page) =>
    [
        texts["code.made", words.In(product.Label), store.GeneratedAt[..10], store.ContentVersion], texts["code.asked", page],
    ];

    /// <summary>Who meets the question and does not stand in the list.</summary>
    private IEnumerable<string> Missing(AllowList list, string? byAddress)
    {
        if (list.Unnamed.Count > 0)
        {
            yield return texts["code.unnamed", words.In(list.Product.Label), string.Join(", ", list.Unnamed)];
        }

        if (list.Unnamed.Count > 0 && byAddress is not null)
        {
            yield return texts["code.by-address", byAddress];
        }

        if (list.Retired.Count > 0)
        {
            yield return texts["code.retired", string.Join(", ", list.Retired)];
        }
    }

    /// <summary>A gateway that sees every prompt is a provider as well.</summary>
    private IEnumerable<string> Itself(Product product, (ProviderRow? Provider, Outcome Outcome) itself, Evaluation evaluation)
    {
        if (itself.Provider is { } provider)
        {
            var why = Reasons.Deciding(evaluation.Match(provider.Id))
                .Select(match => $"; {words.Topic(match.Requirement.Topic)}: {reasons.Of(match).Text}");
            var outcome = words.Of(WordList.Outcomes, itself.Outcome.Name()).ToLowerInvariant();
            yield return texts["code.itself", words.In(product.Label), outcome, string.Concat(why)];
        }
    }

    /// <summary>What must be true for it, topic by topic.</summary>
    private string Condition(Evaluation evaluation, ProviderRow provider) => string.Join("; ",
        evaluation.Match(provider.Id).Parts.Where(part => part.Outcome == Outcome.OnlyIf).DistinctBy(part => part.Requirement.Topic).Select(reasons.Of)
            .Select(reason => $"{words.Topic(reason.Topic)}, {reason.Lead} {reason.Text}"));
}
