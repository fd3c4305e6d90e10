using InferCheck.Site.Addresses;
using InferCheck.Site.Http.Limits;
using InferCheck.Site.Settings;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>From where a request came in: what links begin with, and whom its work is charged to. Without HTTP it came from this machine.</summary>
internal sealed class McpVisit(SiteSettings settings)
{
    /// <summary>What resources are called where no host serves them.</summary>
    private const string OwnScheme = "infercheck://";

    public HttpContext? Http { get; set; }

    public string Top => Http is { } context ? PublicAddress.Top(context) : settings.BaseUrl?.TrimEnd('/') ?? OwnScheme;

    /// <summary>Old clients are sent the head of an answer before it is made: what is made after that is charged here.</summary>
    public T Charged<T>(Func<T> work) => Http is { Response.HasStarted: true } context
        ? context.RequestServices.GetRequiredService<WorkLimiter>().Charge(context, work)
        : work();
}
