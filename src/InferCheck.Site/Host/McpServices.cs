using InferCheck.Site.Forms.Mcp;
using InferCheck.Site.Wording;
using ModelContextProtocol.AspNetCore;

namespace InferCheck.Site.Host;

/// <summary>The protocol on the site: every request stands alone, and nothing of a client is kept.</summary>
internal static class McpServices
{
    public static void AddMcp(this IServiceCollection services)
    {
        services.AddScoped<McpVisit>();
        services.AddLogging(Quieten);
        services.AddMcpServer(options => McpServing.Set(options, Texts.Load("en")))
            .WithHttpTransport(transport => transport.SessionMode = HttpServerSessionMode.Stateless);
    }

    /// <summary>What clients do wrong is told to them: anybody could fill a log.</summary>
    public static void Quieten(ILoggingBuilder log) => log.AddFilter(nameof(ModelContextProtocol), LogLevel.Error);
}
