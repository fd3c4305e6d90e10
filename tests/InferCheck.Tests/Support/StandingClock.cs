using Microsoft.Extensions.DependencyInjection;

namespace InferCheck.Tests.Support;

/// <summary>A clock on which time passes only when a test says so.</summary>
internal sealed class StandingClock : TimeProvider
{
    private readonly DateTimeOffset start = System.GetUtcNow();

    public TimeSpan Passed { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + Passed;

    public override long GetTimestamp() => Passed.Ticks;

    public void Set(IServiceCollection services) => services.AddSingleton<TimeProvider>(this);
}
