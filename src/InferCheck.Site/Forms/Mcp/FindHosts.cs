using InferCheck.Matching;
using InferCheck.Model;
using InferCheck.Model.Offers;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Site.Forms.Twins;
using InferCheck.Site.Wording;
using InferCheck.Store.Rows;
using static InferCheck.Site.Forms.Twins.MarkdownWriter;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>`find_hosts_of_model`: who runs a model, where, on what terms and for what price.</summary>
internal sealed class FindHosts
{
    private readonly McpCall call;
    private readonly AiModel model;
    private readonly ModelMarket market;
    private readonly IReadOnlyList<ModelService> services;
    private readonly Offer? listPrice;
    private readonly PriceMarkdown prices;
    private readonly HashSet<string> topics;

    private FindHosts(McpCall call)
    {
        this.call = call;
        model = Model(call, call.Needed(IndexQueryReader.RunsModel));
        market = new ModelMarket(call.Store, call.Today);
        services = market.Services(model);
        listPrice = market.ListPrice(model, services);
        prices = new PriceMarkdown(call.Today, call.Texts);
        topics = Topics().ToHashSet(StringComparer.Ordinal);
    }

    public static McpReply Answer(McpCall call) => new FindHosts(call).Answer();

    private McpReply Answer()
    {
        var part = call.Part(services.Count, place => Host(services[place]));
        var answer = new McpHostsAnswer(call, part, ModelMap.Summary(model, market.Summary(model)));
        return new McpReply(answer, call.Told(model.Name, [call.Texts[services.Count == 0 ? "model.nobody" : "model.foot"]], part),
            [McpPages.Of(call, model.Name, answer.Model.Links.Markdown!)]);
    }

    /// <summary>What was asked, else what the vocabulary lets a place of computing follow from.</summary>
    private IEnumerable<string> Topics() => call.Many(McpParameters.Topics) is { Count: > 0 } named ? named
        : (call.Vocabulary.OfferTerms?.Always ?? []).Concat(call.Vocabulary.OfferTerms?.Chosen ?? []).Select(requirement => requirement.Topic);

    private (McpHost Item, string Text) Host(ModelService service)
    {
        var profile = call.Store.Providers.Find(service.Provider.Slug)!;
        var claims = profile.Claims.Where(claim => topics.Contains(claim.Topic)).ToList();
        var host = new McpHost
        {
            Service = ModelMap.Service(service, listPrice),
            Tier = service.Provider.Tier,
            Checklist = [.. ProviderMap.Checklist(call.Vocabulary, profile.Checklist)],
            Grounds = [.. claims.Select(claim => McpGround.Of(profile, claim))],
            Links = Links.Provider(service.Provider.Slug),
        };
        return (host, Told(service, profile, claims));
    }

    private string Told(ModelService service, Profile profile, List<ClaimRow> claims)
    {
        var texts = call.Texts;
        var writer = new MarkdownWriter().Heading(2, service.Provider.Name).Items(
        [
            $"`{service.Provider.Slug}`, {call.Words.In(call.Words.Tier(service.Provider.Tier)!.Label)}",
            $"{texts["model.anywhere"]}: {prices.Of(service.Price.Anywhere)}",
            $"{texts["model.eu-price"]}: {(service.Price.InEu is { } inEu ? prices.Of(inEu) : PriceWords.Amount(null))}",
            .. prices.Notes(service.Provider.Name, service.Price),
            .. call.Vocabulary.Checklist.Select(line => $"{Text(call.Words.In(line.Label))}: {Label(profile.Checklist[line.Key])}"),
        ]);
        var markdown = new McpMarkdown(call.Words, texts);
        claims.ForEach(claim => markdown.Ground(writer, profile, claim));
        new ClaimMarkdown(call.Words, texts).Write(writer, OfferEvidence.Of(service.Price).DistinctBy(evidence => (evidence.Quote, evidence.Source)));
        return writer.ToString();
    }

    private string Label(string outcome) => call.Words.Of(WordList.Outcomes, outcome);

    /// <summary>By its slug, its name, or one of the names makers and hosts give it.</summary>
    private static AiModel Model(McpCall call, string asked) => call.Vocabulary.FindModel(asked)
        ?? call.Vocabulary.Models.FirstOrDefault(model => model.Names.Prepend(model.Name).Contains(asked, StringComparer.OrdinalIgnoreCase))
        ?? throw McpFaults.Unknown(call.Texts, IndexQueryReader.RunsModel, asked, [.. call.Vocabulary.Models.Select(model => model.Slug)],
            "api.error.no-model");
}
