using InferCheck.Site.Forms.Mcp;
using InferCheck.Site.Http.Metrics;
using InferCheck.Site.Live;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using ModelContextProtocol.Server;

namespace InferCheck.Site.Host;

/// <summary>The protocol over standard input and output, for a client that starts the program. Whatever else is said goes to standard error.</summary>
internal static class McpProgram
{
    public static async Task RunAsync(ContentSource source, string? baseUrl, CancellationToken stop)
    {
        await using var services = Services(source, baseUrl).BuildServiceProvider();
        var options = new McpServerOptions();
        McpServing.Set(options, services.GetRequiredService<Languages>().Default);
        var log = services.GetRequiredService<ILoggerFactory>();
        await using var transport = new StdioServerTransport(options, log);
        await using var server = McpServer.Create(transport, options, log, services);
        await server.RunAsync(stop);
    }

    private static ServiceCollection Services(ContentSource source, string? baseUrl)
    {
        var services = new ServiceCollection();
        services.AddLogging(McpServices.Quieten);
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.Warning).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        services.AddSingleton(new SiteSettings { BaseUrl = baseUrl }).AddSingleton(TimeProvider.System).AddSingleton(Languages.OfProgram());
        services.AddSingleton(provider => provider.GetRequiredService<Languages>().Default).AddSingleton<ChosenLanguage>();
        services.AddContent(source, isWatched: false);
        services.AddDerived();
        services.AddSingleton<SiteMeters>();
        services.AddScoped<Words>().AddScoped<McpVisit>();
        return services;
    }
}
