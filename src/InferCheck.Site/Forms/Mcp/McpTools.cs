using InferCheck.Site.Asking;
using InferCheck.Site.Wording;
using InferCheck.Store;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>Everything a model can ask: few tools, each for one of the jobs people come with. All of them only read.</summary>
internal static class McpTools
{
    public static IReadOnlyList<McpTool> All(ContentStore store, Texts texts)
    {
        var parameters = new McpParameters(store.Vocabulary, texts);
        var (provider, providers) = (parameters.Text(McpParameters.Provider), parameters.Names(McpParameters.Providers));
        return
        [
            Make<McpFoundAnswer>("find_providers", FindProviders.Answer, [.. parameters.Question()]),
            Make<McpClaimsAnswer>("get_claims", GetClaims.Answer, [provider, parameters.ChosenTopics(), .. parameters.Part()], McpParameters.Provider),
            Make<McpComparisonAnswer>("compare", CompareProviders.Answer,
                [providers, parameters.ChosenTopics(), parameters.Preset(), .. parameters.Part()], McpParameters.Providers),
            Make<McpPolicyAnswer>("check_policy", CheckPolicy.Answer, [parameters.Text(McpParameters.Policy), providers, .. parameters.Part()],
                McpParameters.Policy, McpParameters.Providers),
            Make<McpHostsAnswer>("find_hosts_of_model", FindHosts.Answer,
                [parameters.Text(IndexQueryReader.RunsModel), parameters.ChosenTopics(), .. parameters.Part()], IndexQueryReader.RunsModel),
        ];
    }

    private static McpTool Make<TAnswer>(string name, Func<McpCall, McpReply> handler, IReadOnlyList<Api.ApiParameter> parameters,
        params IReadOnlyList<string> required) =>
        new() { Name = name, Answer = typeof(TAnswer), Handler = handler, Parameters = parameters, Required = required };
}
