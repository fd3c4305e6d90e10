using InferCheck.Site.Http.Limits;
using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Support;

/// <summary>Every piece of work costs the same, so that a test can count what a client is charged.</summary>
internal static class FixedCost
{
    public static Action<IServiceCollection> Of(int milliseconds) => services =>
        services.AddSingleton<WorkMeter>(() => () => TimeSpan.FromMilliseconds(milliseconds));
}
