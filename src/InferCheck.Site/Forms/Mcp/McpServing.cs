using System.Reflection;
using InferCheck.Diagnostics;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Live;
using InferCheck.Site.Wording;
using InferCheck.Store.Engine;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>What is answered in the protocol, over HTTP and over standard input alike. Each request is answered from the content it began with.</summary>
internal static class McpServing
{
    public const string Name = "infercheck";

    public static string Version { get; } =
        typeof(McpServing).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void Set(McpServerOptions options, Texts texts)
    {
        options.ServerInfo = new Implementation { Name = Name, Title = "InferCheck", Version = Version, Description = texts["api.mcp.what"] };
        options.ServerInstructions = texts["api.mcp.instructions"];
        options.Capabilities = new ServerCapabilities { Tools = new ToolsCapability(), Resources = new ResourcesCapability() };
        options.Handlers = new McpServerHandlers
        {
            ListToolsHandler = (request, _) => AnswerAsync(request, List),
            CallToolHandler = (request, _) => AnswerAsync(request, services => Call(services, request.Params!)),
            ListResourcesHandler = (request, _) => AnswerAsync(request, services => McpResources.List(services, request.Params?.Cursor)),
            ListResourceTemplatesHandler = (request, _) => AnswerAsync(request, McpResources.Templates),
            ReadResourceHandler = (request, _) => AnswerAsync(request, services => McpResources.Read(services, request.Params!.Uri)),
        };
    }

    private static async ValueTask<TResult> AnswerAsync<TParams, TResult>(RequestContext<TParams> request, Func<IServiceProvider, TResult> answer)
    {
        var services = request.Services!;
        try
        {
            return services.GetRequiredService<McpVisit>().Charged(() => answer(services));
        }
        catch (Exception fault) when (StoreFaults.IsOfFile(fault) && services.GetService<ContentKeeper>() is not null)
        {
            // Expected: somebody cut or removed the file under the running program. The next call finds it baked anew.
            await services.GetRequiredService<ContentKeeper>().RepairAsync(services.GetRequiredService<ContentLease>().Content);
            throw new McpException(services.GetRequiredService<Texts>()["api.mcp.again"], fault);
        }
    }

    private static ListToolsResult List(IServiceProvider services) => new() { Tools = [.. services.GetRequiredService<McpDescription>().Listed] };

    private static CallToolResult Call(IServiceProvider services, CallToolRequestParams asked)
    {
        try
        {
            return Answer(services, asked);
        }
        catch (McpException refusal)
        {
            // Expected: a name nobody knows, too many of something. Whoever asked is told; no log need know.
            return new CallToolResult { IsError = true, Content = [new TextContentBlock { Text = refusal.Message }] };
        }
    }

    private static CallToolResult Answer(IServiceProvider services, CallToolRequestParams asked)
    {
        var tools = services.GetRequiredService<McpDescription>().Tools;
        var tool = tools.FirstOrDefault(known => known.Name == asked.Name) ?? throw new McpException(
            $"There is no tool `{Printable.Cut(asked.Name)}`: {DidYouMean.HelpOrList(asked.Name, [.. tools.Select(known => known.Name)])}");
        var arguments = McpArguments.Read(asked.Arguments);
        Check(tool, arguments, services.GetRequiredService<Texts>());
        return tool.Handler(new McpCall(services, arguments)).ToResult();
    }

    /// <summary>By what checks the API's parameters. A policy is longer than any of those and has a reader of its own.</summary>
    private static void Check(McpTool tool, IQueryCollection arguments, Texts texts)
    {
        var brief = new QueryCollection(arguments.Where(pair => pair.Key != McpParameters.Policy || tool.Required.All(name => name != pair.Key))
            .ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal));
        if (new ApiQueryCheck(tool.Parameters, texts).Errors(brief) is { Count: > 0 } errors)
        {
            throw McpFaults.Of(errors, tool.Parameters, texts);
        }
    }
}
