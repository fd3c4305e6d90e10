using InferCheck.Site.Forms.Mcp;
using InferCheck.Site.Settings;
using InferCheck.Site.Wording;
using ModelContextProtocol.AspNetCore;
using ModelContextProtocol.Server;

namespace InferCheck.Site.Host;

/// <summary>The protocol on the site: every request stands alone, and nothing of a client is kept.</summary>
internal static class McpServices
{
    /// <summary>A copy of files cannot be asked anything.</summary>
    public static void AddMcp(this IServiceCollection services, SiteSettings settings)
    {
        if (settings.IsStatic)
        {
            return;
        }

        services.AddScoped<McpVisit>();
        services.AddLogging(Quieten);
        services.AddOptions<McpServerOptions>().Configure<Languages>((options, languages) => McpServing.Set(options, languages.Default));
        services.AddMcpServer().WithHttpTransport(transport => transport.SessionMode = HttpServerSessionMode.Stateless);
    }

    /// <summary>What clients do wrong is told to them: anybody could fill a log.</summary>
    public static void Quieten(ILoggingBuilder log) => log.AddFilter(nameof(ModelContextProtocol), LogLevel.Error);
}
