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
        services.AddMcpServer(options => McpServing.Set(options, Texts.Load("en")))
            .WithHttpTransport(transport => transport.SessionMode = HttpServerSessionMode.Stateless);
    }
}
