namespace InferCheck.Site.Host;

/// <summary>The way of a request behind measures and health, for whoever asks the site from within.</summary>
internal sealed class Pipeline
{
    private RequestDelegate? rest;

    public RequestDelegate Rest => rest ?? throw new InvalidOperationException("the site has not been built");

    /// <summary>Where the way begins that is kept.</summary>
    public RequestDelegate KeepFrom(RequestDelegate next) => rest = next;
}
