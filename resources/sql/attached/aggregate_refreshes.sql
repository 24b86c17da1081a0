-- When the jobs that refresh continuous aggregates last were done.
SELECT a.view_name::text, MAX(s.last_successful_finish)
FROM timescaledb_information.continuous_aggregates a
JOIN timescaledb_information.job_stats s ON s.hypertable_name IN (a.materialization_hypertable_name, a.view_name)
JOIN timescaledb_information.jobs j ON j.job_id = s.job_id AND j.proc_name = 'policy_refresh_continuous_aggregate'
WHERE isfinite(s.last_successful_finish)
GROUP BY 1
