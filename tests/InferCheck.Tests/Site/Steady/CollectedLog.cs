using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace InferCheck.Tests.Site.Steady;

/// <summary>What the site complains about while it is tried.</summary>
[ProviderAlias("Collected")]
internal sealed class CollectedLog : ILoggerProvider, ILogger
{
    public const string Switch = "--Logging:Collected:LogLevel:Default";

    public ConcurrentQueue<string> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
        {
            Lines.Enqueue($"{formatter(state, exception)} {exception}");
        }
    }

    public void Dispose()
    {
    }
}
